import { questionId, type QuestionId } from '../domain/ids';
import { question, type Question } from '../domain/question';
import { paths } from '../site';
import { fieldsOf, type Collection, type ProseField } from './collection';

declare module '../domain/catalog' {
  interface RecordKinds {
    readonly questions: KindTypes<QuestionId, Question>;
  }
}

export const questions: Collection<QuestionId, Question> = {
  place: { form: 'many', path: 'content/questions.yml' },
  id: questionId,
  schema: question,
  section: null,
  mentions: ({ checked }, mention) =>
    checked.forEach(({ checks }, index) =>
      checks.forEach((id, place) => mention.id('factChecks', id, ['checked', index, 'checks', place])),
    ),
  prose: (value) => [
    ...fieldsOf(value, ['question']),
    ...value.checked.map(({ what }, index): ProseField => ({
      path: ['checked', index, 'what'],
      text: what,
      as: 'field',
    })),
  ],
  findings: ({ findings }) => findings,
  speaks: ['checked'],
  plain: ({ plain }) => plain,
  days: () => [],
  words: { one: 'question', many: 'questions' },
  title: ({ question }) => question,
  lists: () => [['page', paths.compare]],
  resources: () => [],
};
