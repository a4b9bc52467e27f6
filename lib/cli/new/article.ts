import { stringify } from 'yaml';
import type { ParsedContent } from '../../catalog/parse-content';
import type { Entry } from '../../catalog/entry';
import { sampleText } from '../../articles/sample-text';
import { article, type Article } from '../../domain/article';
import type { FactCheck } from '../../domain/fact-check';
import { periodKey, samePeriod } from '../../domain/period';
import { sideOf, type Side } from '../../domain/verdict';
import { didYouMean } from '../../problems/nearest';
import { articleSlug } from '../../domain/ids';
import { statedNumbers } from '../../prose/stated-numbers';
import { slugOf } from '../../domain/slug';

export interface ArticleRequest {
  readonly title: string;
  /** The id of the viewpoint that the article explains; null for the first viewpoint in alphabetical order. */
  readonly viewpoint: string | null;
  /** The publication date, such as `2025-07-26`. */
  readonly date: string;
}

export type NewArticle = { readonly file: string; readonly text: string } | { readonly wrong: string };

/**
 * Drafts an article that passes the check. The draft shows how to use every component for which the newsroom has content. If there can be
 * no draft, `wrong` is the reason, for example an invalid title or date, an unknown viewpoint, or an existing article with the same
 * address.
 */
export function draftArticle(content: ParsedContent, { title, viewpoint, date }: ArticleRequest): NewArticle {
  const slug = slugOf(title);
  if (slug === '')
    return { wrong: `"${title}" cannot be turned into an address. Use some Latin letters or digits in the title.` };
  const address = articleSlug.safeParse(slug);
  if (!address.success)
    return {
      wrong: `The article’s address would be /articles/${slug}/. ${address.error.issues.map(({ message }) => message).join(' ')} Choose a different title.`,
    };
  const [number] = statedNumbers(title);
  if (number !== undefined)
    return {
      wrong: `The title contains a number without a source, "${number.text}". Choose a title without the number.`,
    };
  const file = `content/articles/${slug}.mdx`;
  if (content.articles.has(slug) || content.broken.get('articles')?.has(slug) === true) {
    return { wrong: `${file} already exists. Choose a different title.` };
  }
  const known = [...content.viewpoints.keys()].sort();
  if (viewpoint !== null && !known.includes(viewpoint)) {
    return { wrong: `There is no viewpoint "${viewpoint}". ${didYouMean(viewpoint, known, 'viewpoints')}` };
  }
  const ids = { viewpoint: viewpoint ?? known[0], figure: first(content.figures), person: writer(content) };
  const { viewpoint: about, figure, person } = ids;
  if (about === undefined || figure === undefined || person === undefined) {
    return {
      wrong: 'An article needs a viewpoint, a figure and a person. Add them to content/ first.',
    };
  }
  const frontMatter = article.safeParse({
    title,
    standfirst: sampleText.standfirst,
    kicker: 'Explainer',
    viewpoint: about,
    topics: [...content.topics.keys()].slice(0, 1),
    authors: [person],
    publishedOn: date,
    leadFigure: figure,
    ...sidesOf(about, checkFor(content, about)),
    status: 'draft',
  });
  if (!frontMatter.success) return { wrong: frontMatter.error.issues.map(({ message }) => message).join('\n') };
  return { file, text: documentOf(frontMatter.data, body(content, about, figure)) };
}

/** Returns an existing article's author or, if there are no articles, the first person. */
function writer({ articles, people }: ParsedContent): string | undefined {
  const [latest] = articles.values();
  return latest?.value.authors[0] ?? first(people);
}

function first(entries: ReadonlyMap<string, unknown>): string | undefined {
  return [...entries.keys()].sort()[0];
}

/** Returns the fact-check to embed: the viewpoint's first fact-check or, if the viewpoint has none, the first of all fact-checks. */
function checkFor({ factChecks }: ParsedContent, viewpoint: string): Entry<FactCheck> | undefined {
  const checks = [...factChecks.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return checks.find(({ value }) => value.viewpoint === viewpoint) ?? checks[0];
}

/** Lists a fact-check of the article’s own viewpoint under `supports` or `contradicts`, depending on its verdict. */
function sidesOf(viewpoint: string, check: Entry<FactCheck> | undefined): Record<Side, string[] | { none: string }> {
  const own = check?.value.viewpoint === viewpoint ? check : undefined;
  const on = (side: Side) =>
    own !== undefined && sideOf[own.value.verdict] === side ? [own.id] : { none: sampleText.noCheck };
  return { supports: on('supports'), contradicts: on('contradicts') };
}

function documentOf(frontMatter: Article, paragraphs: readonly string[]): string {
  return `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n${paragraphs.join('\n\n')}\n`;
}

/**
 * Returns a sentence with a finding: that a statistic rose or fell. It takes the first observed statistic, by id, that differs from the
 * previous observation in its series. Empty if there is none.
 */
function findingIn({ statistics, series }: ParsedContent): string[] {
  for (const [id, { value }] of [...statistics].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (value.kind !== 'observed') continue;
    const observed = (series.get(value.series)?.value.observations.get(value.entity) ?? []).flatMap((one) =>
      one.status === 'missing' ? [] : [one],
    );
    const at = observed.findIndex(({ period }) => samePeriod(period, value.period));
    const [before, now] = [observed[at - 1], observed[at]];
    if (before === undefined || now === undefined || now.value.eq(before.value)) continue;
    const is = now.value.gt(before.value) ? 'rose' : 'fell';
    const finding = `<Finding is="${is}" of="${id}" from="${periodKey(before.period)}">${is}</Finding>`;
    return [`${sampleText.finding}: ${value.name} ${finding}.`];
  }
  return [];
}

function body(content: ParsedContent, viewpoint: string, figure: string): string[] {
  const statistic = first(content.statistics);
  const source = content.viewpoints.get(viewpoint)?.value.source;
  const check = checkFor(content, viewpoint);
  const person = first(content.people);
  const term = [...content.terms.values()].sort((a, b) => (a.id < b.id ? -1 : 1))[0];
  return [
    `${sampleText.opening} ${sampleText.example}`,
    `<Viewpoint id="${viewpoint}" />`,
    '## What the figures say',
    ...(statistic === undefined ? [] : [`${sampleText.number}: <Stat of="${statistic}" />. ${sampleText.filledIn}`]),
    ...findingIn(content),
    ...(statistic === undefined
      ? []
      : [
          `${sampleText.plain}: <Stat of="${statistic}" />, in the <Plain reason="${sampleText.plainReason}">larger</Plain> country.`,
        ]),
    ...(person === undefined
      ? []
      : [
          `${sampleText.claimed}, <Claimed by="${person}">nearly 30%</Claimed>, and ${sampleText.uncited}: <Uncited reason="${sampleText.reason}">40%</Uncited>.`,
        ]),
    ...(term === undefined ? [] : [`${sampleText.term}: <Term id="${term.id}">${term.value.term}</Term>.`]),
    sampleText.figure,
    `<Figure id="${figure}" />`,
    ...(check === undefined ? [] : ['## What was claimed', sampleText.check, `<FactCheck id="${check.id}" />`]),
    '## What remains open',
    `${sampleText.open}${source === undefined ? '' : `, and ${sampleText.cite} <Cite source="${source}" />`}.`,
  ];
}
