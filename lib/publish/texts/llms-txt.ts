import { absolute, paths, site } from '../../site';
import type { ArticleView } from '../../views/article-view';
import type { FactCheckView } from '../../views/fact-check-view';
import type { IndexView } from '../../views/index-view';
import { hasContent, type ListsView } from '../../views/lists-view';

/**
 * What there is for readers that are programs, in the form of llmstxt.org: a title, a summary, and lists of links, of which
 * none is empty.
 */
export function llmsTxt(
  articles: readonly ArticleView[],
  checks: readonly FactCheckView[],
  { figures, lists }: Pick<IndexView, 'figures'> & { readonly lists: ListsView },
): string {
  return `# ${site.name}

> ${site.description}

Every number is computed from a cited record; corrections are logged at ${absolute(paths.corrections)}.
Words and drawings: ${site.licence.spdx ?? site.licence.name}; ${site.licence.permits}. Data: under the terms of its publisher.

${[
  ...section(
    'Explainers',
    articles.map(({ markdownHref, title, standfirst }) => link(title, markdownHref, standfirst)),
  ),
  ...section(
    'Fact-checks',
    checks.map(({ title, href, verdictLabel, summary }) => link(title, href, `${verdictLabel}. ${summary}`)),
  ),
  ...section(
    'Figures',
    figures.map(({ title, href, subtitle }) => link(title, href, subtitle)),
  ),
  ...section('API', [
    link('About the API', paths.api, 'What it has, and how to use it'),
    link(
      'Index of the API',
      paths.apiFile('index.json'),
      'JSON: articles, fact-checks, figures, statistics, series, sources',
    ),
    link('OpenAPI document', paths.apiFile('openapi.json'), 'OpenAPI 3.1, with the schema of every record'),
    link('Feed', paths.feedOf(paths.home, 'json'), 'JSON Feed 1.1 with whole texts; also as RSS and Atom'),
  ]),
  ...section(
    'Optional',
    optional.filter(({ page }) => hasContent(lists, page)).map(({ title, page, about }) => link(title, page, about)),
  ),
].join('\n\n')}
`;
}

const optional = [
  { title: 'Methodology', page: paths.methodology, about: 'How numbers are derived and verdicts reached' },
  { title: 'Sources', page: paths.sources, about: 'Everything that is cited' },
  { title: 'Glossary', page: paths.glossary, about: 'The words of the field' },
] as const;

/** A heading with a list of links; nothing where there are no links. */
function section(title: string, links: readonly string[]): string[] {
  return links.length === 0 ? [] : [`## ${title}`, links.map((item) => `- ${item}`).join('\n')];
}

function link(title: string, path: string, about: string): string {
  return `[${title.replace(/[[\]]/g, '\\$&')}](${absolute(path)}): ${about}`;
}
