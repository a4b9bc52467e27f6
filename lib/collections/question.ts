import type { QuestionId } from '../domain/ids';
import type { Question } from '../domain/question';
import { paths } from '../site';
import type { Collection } from './collection';

export const questions: Collection<QuestionId, Question> = {
  words: { one: 'question', many: 'questions' },
  title: ({ question }) => question,
  lists: () => [['page', paths.compare]],
  resources: () => [],
};
