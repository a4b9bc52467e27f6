import { z } from 'zod';
import type { Article } from '../domain/article';
import { entry, type Catalog } from '../domain/catalog';
import type { FactCheckId } from '../domain/ids';
import type { Body } from '../domain/vocabulary';
import {
  sides,
  verdictGroupOf,
  verdictGroups,
  verdict,
  type Side,
  type VerdictGroup,
  type Verdict,
} from '../domain/verdict';
import { listText } from '../messages/lists';
import { t } from '../messages/messages';
import { paths } from '../site';

const checkOfText = z.strictObject({
  id: z.string(),
  href: z
    .string()
    .describe(
      'The address of the fact-check’s callout in the explainer or, if there is no callout, of the fact-check’s page.',
    ),
  pageHref: z.string(),
  title: z.string(),
  verdict,
  verdictLabel: z.string(),
  shown: z.boolean().describe('Whether the explainer contains the fact-check as a callout.'),
});
export type CheckOfText = z.infer<typeof checkOfText>;

/**
 * One of the two lists in an explainer’s front matter, `supports` or `contradicts`: the fact-checks in the list or, if the list is empty,
 * the author’s reason.
 */
const sideView = z.strictObject({ checks: z.array(checkOfText), none: z.string().nullable() });
export type SideView = z.infer<typeof sideView>;

const groupView = z.strictObject({
  standing: z.enum(verdictGroups),
  label: z.string(),
  checks: z.array(checkOfText),
  none: z
    .string()
    .nullable()
    .describe(
      'The text to show if there are no fact-checks: the author’s reason if there is one, otherwise a standard sentence.',
    ),
});
export type GroupView = z.infer<typeof groupView>;

/**
 * The outcomes of all fact-checks of an argument, and two lists made by the author: the fact-checks that support the argument, and the
 * fact-checks that contradict it.
 */
export const balanceView = z.strictObject({
  sentence: z.string().describe('A sentence with the number of checked statements by outcome.'),
  groups: z.array(groupView).describe('Every fact-check of the argument, by outcome.'),
  supports: sideView,
  contradicts: sideView,
});
export type BalanceView = z.infer<typeof balanceView>;

/**
 * Counts all checks of the argument that an explainer is about, and groups them by outcome. In each group, the checks that the author lists
 * come first, in the author’s order. Checks of other arguments are not included, even if the explainer links to them.
 */
export function toBalanceView(catalog: Catalog, article: Article & { readonly body: Body }): BalanceView {
  const shown = new Set(article.body.uses.flatMap((use) => (use.word === 'FactCheck' ? [use.id] : [])));
  const viewOf = (id: FactCheckId): CheckOfText => {
    const { title, verdict: given } = entry(catalog.factChecks, id);
    const [isShown, pageHref] = [shown.has(id), paths.factCheck(id)];
    const href = isShown ? paths.checkInArticle(id) : pageHref;
    return { id, href, pageHref, title, verdict: given, verdictLabel: t(`verdict.${given}.label`), shown: isShown };
  };
  const sideOf = (side: Article[Side]): SideView =>
    Array.isArray(side) ? { checks: side.map(viewOf), none: null } : { checks: [], none: side.none };
  const listed = sides.flatMap((side) => (Array.isArray(article[side]) ? article[side] : []));
  const own = [...catalog.factChecks].flatMap(([id, { viewpoint }]) => (viewpoint === article.viewpoint ? [id] : []));
  const all = [...new Set([...listed, ...shown, ...own])].filter((id) => own.includes(id)).map(viewOf);
  return {
    sentence: balanceSentence(all.map((check) => check.verdict)),
    groups: verdictGroups.flatMap((standing): GroupView[] => {
      const checks = all.filter((check) => verdictGroupOf[check.verdict] === standing);
      const none = checks.length === 0 ? emptySideText(article, standing) : null;
      const isOptional = standing === 'holds-with-context' || standing === 'not-tested';
      return isOptional && checks.length === 0 ? [] : [{ standing, label: t(`standing.${standing}`), checks, none }];
    }),
    supports: sideOf(article.supports),
    contradicts: sideOf(article.contradicts),
  };
}

/** Returns the words for an outcome without fact-checks: the author’s reason if there is one, otherwise a standard sentence. */
function emptySideText({ supports, contradicts }: Article, standing: VerdictGroup): string {
  const side = standing === 'holds' ? supports : contradicts;
  return Array.isArray(side) ? t('balance.noneOfChecked') : side.none;
}

/** Summarises verdicts: `15 statements checked: 8 hold, 3 hold with context, 3 do not hold, 1 could not be tested.` */
export function balanceSentence(given: readonly Verdict[]): string {
  const [only, ...others] = given;
  if (only === undefined) return t('balance.none');
  if (others.length === 0) return t(`balance.one.${verdictGroupOf[only]}`);
  const parts = verdictGroups.flatMap((standing) => {
    const count = given.filter((verdict) => verdictGroupOf[verdict] === standing).length;
    return count === 0 ? [] : t(`balance.standing.${standing}`, { count });
  });
  return t('balance.many', { count: given.length, standings: listText(parts, 'comma') });
}
