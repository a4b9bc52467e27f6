import type { DocumentEntry } from '../../catalog/parsed-content';
import type { Catalog } from '../../domain/catalog';
import type { Article } from '../../domain/article';
import type { FactCheckId } from '../../domain/ids';
import { memoize } from '../../domain/memoize';
import { sideOf, sides } from '../../domain/verdict';
import { t } from '../../messages/messages';
import type { Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';

/**
 * Every explainer lists the fact-checks that support its argument and those that contradict it, or says why there are none. The lists agree
 * with the verdicts, and with the fact-checks that the text shows.
 */
export const fairness: EditorialRule = ({ parsed, catalog: { factChecks } }) => ({
  problems: [...parsed.articles.values()].flatMap((article) => problemsOf(article, factChecks)),
});

const problemsOf = memoize((article: DocumentEntry<Article>, checks: Catalog['factChecks']): readonly Problem[] => [
  ...countedProblems(article, checks),
  ...shownProblems(article, checks),
]);

/** Reports listed fact-checks that are on the wrong side, are listed twice, check a different argument or are not shown in the text. */
function countedProblems(
  { file, value, position, body }: DocumentEntry<Article>,
  checks: Catalog['factChecks'],
): Problem[] {
  const shown = new Set(body.body.uses.flatMap((use) => (use.word === 'FactCheck' ? [use.id] : [])));
  const seen = new Set<FactCheckId>();
  const problems: Problem[] = [];
  for (const side of sides) {
    const counted = value[side];
    if (!Array.isArray(counted)) continue;
    counted.forEach((id, index) => {
      const refuse = (rule: Problem['rule'], message: string, hint: string) =>
        problems.push({ rule, file, position: position([side, index]), length: id.length, message, hint });
      const check = checks.get(id);
      const repeated = seen.has(id);
      seen.add(id);
      if (check === undefined) return;
      const right = sideOf[check.verdict];
      const verdict = t(`verdict.${check.verdict}.label`);
      if (repeated) refuse('fairness/counted', `"${id}" is listed twice.`, 'Delete one of the two entries.');
      else if (check.viewpoint !== value.viewpoint)
        refuse('fairness/counted', `"${id}" checks a different argument.`, `List only checks of "${value.viewpoint}".`);
      else if (right !== side)
        refuse(
          'fairness/counted',
          `"${id}" is listed under "${side}", but its verdict is ${verdict}.`,
          right === null ? 'Delete it here: it belongs on neither side.' : `Move it to "${right}".`,
        );
      else if (!shown.has(id) && body.problems.length === 0)
        refuse(
          'fairness/shown',
          `"${id}" is listed, but the text does not show it.`,
          `Add <FactCheck id="${id}" /> to the text.`,
        );
    });
  }
  return problems;
}

/** Reports fact-checks that the text shows but neither side lists. */
function shownProblems(
  { file, value, position, body }: DocumentEntry<Article>,
  checks: Catalog['factChecks'],
): Problem[] {
  const counted = sides.flatMap((side) => {
    const list = value[side];
    return Array.isArray(list) ? list : [];
  });
  const shown = new Set(body.body.uses.flatMap((use) => (use.word === 'FactCheck' ? [use.id] : [])));
  return [...shown].flatMap((id): Problem[] => {
    const check = checks.get(id);
    const side = check === undefined ? null : sideOf[check.verdict];
    if (check === undefined || side === null || counted.includes(id) || check.viewpoint !== value.viewpoint) return [];
    const list = value[side];
    const none = Array.isArray(list) ? '' : ' and says that there are none';
    return [
      {
        rule: 'fairness/shown',
        file,
        position: position([side]),
        message: `The text shows "${id}" (${t(`verdict.${check.verdict}.label`)}), but "${side}" does not list it${none}.`,
        hint: `Add it to "${side}".`,
      },
    ];
  });
}
