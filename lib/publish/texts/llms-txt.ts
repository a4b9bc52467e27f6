import { absolute, paths, site } from '../../site';
import type { ArticleView } from '../../views/article-view';
import type { FactCheckView } from '../../views/fact-check-view';
import type { IndexView } from '../../views/index-view';
import { ownLicence } from '../licence';

/** What there is for readers that are programs, in the form of llmstxt.org: a title, a summary, and lists of links. */
export function llmsTxt(
  articles: readonly ArticleView[],
  checks: readonly FactCheckView[],
  { figures }: Pick<IndexView, 'figures'>,
): string {
  return `# ${site.name}

> ${site.description}

Every number is computed from a cited record; corrections are logged at ${absolute(paths.corrections)}.
Words and drawings: ${ownLicence.spdx}, with credit to ${site.name} and a link. Data: under the terms of its publisher.

## Explainers

${list(articles.map(({ markdownHref, title, standfirst }) => link(title, markdownHref, standfirst)))}

## Fact-checks

${list(checks.map(({ title, href, verdictLabel, summary }) => link(title, href, `${verdictLabel}. ${summary}`)))}

## Figures

${list(figures.map(({ title, href, subtitle }) => link(title, href, subtitle)))}

## Data for machines

${list([
  link('The interface', paths.api, 'What it has, and how to use it'),
  link(
    'Index of the interface',
    paths.apiFile('index.json'),
    'JSON: articles, fact-checks, figures, statistics, series, sources',
  ),
  link('OpenAPI document', paths.apiFile('openapi.json'), 'OpenAPI 3.1, with the schema of every record'),
  link('Feed', paths.feedOf(paths.home, 'json'), 'JSON Feed 1.1 with whole texts; also as RSS and Atom'),
])}

## Optional

${list([
  link('Methodology', paths.methodology, 'How numbers are derived and verdicts reached'),
  link('Sources', paths.sources, 'Everything that is cited'),
  link('Glossary', paths.glossary, 'The words of the field'),
])}
`;
}

function list(items: readonly string[]): string {
  return items.length === 0 ? 'None so far.' : items.map((item) => `- ${item}`).join('\n');
}

function link(title: string, path: string, about: string): string {
  return `[${title.replace(/[[\]]/g, '\\$&')}](${absolute(path)}): ${about}`;
}
