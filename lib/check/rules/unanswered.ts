import { questionId } from '../../domain/ids';
import type { Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';

/** The comparison has no gaps: each viewpoint answers each question, or says why it does not. */
export const unanswered: EditorialRule = ({ parsed }) => {
  const problems: Problem[] = [];
  for (const { file, value, position } of parsed.viewpoints.values()) {
    const open = [...parsed.questions.keys()].filter((id) => value.answers[questionId.parse(id)] === undefined);
    if (open.length === 0) continue;
    problems.push({
      rule: 'fairness/unanswered',
      file,
      position: position(['answers']),
      message: `The view does not answer ${open.map((id) => `"${id}"`).join(', ')} from content/questions.yml.`,
      hint: `Under "answers", write ${open[0] ?? ''}: { says: "…", locator: "…" }, or { none: "why it gives no answer" }.`,
    });
  }
  return { problems };
};
