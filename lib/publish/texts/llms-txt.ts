import { t } from '../../messages/messages';
import { absolute, paths, site } from '../../site';
import type { ArticleView } from '../../views/article-view';
import type { FactCheckView } from '../../views/fact-check-view';
import type { IndexView } from '../../views/index-view';
import { hasContent, type ListsView } from '../../views/lists-view';

/**
 * The site’s overview for language models in the format of llmstxt.org: a title, a summary, and lists of links. Empty lists are
 * omitted.
 */
export function llmsTxt(
  articles: readonly ArticleView[],
  checks: readonly FactCheckView[],
  { figures, lists }: Pick<IndexView, 'figures'> & { readonly lists: ListsView },
): string {
  return `# ${site.name}

> ${site.description}

${t('llms.promise', { address: absolute(paths.corrections) })}
${t('llms.licence', { licence: site.licence.spdx ?? site.licence.name, permits: site.licence.permits })}

${[
  ...section(
    t('pages.explainers'),
    articles.map(({ markdownHref, title, standfirst }) => link(title, markdownHref, standfirst)),
  ),
  ...section(
    t('pages.factChecks'),
    checks.map(({ title, href, verdictLabel, summary }) =>
      link(title, href, t('common.verdictSummary', { verdict: verdictLabel, summary })),
    ),
  ),
  ...section(
    t('pages.figures'),
    figures.map(({ title, href, subtitle }) => link(title, href, subtitle)),
  ),
  ...section(t('pages.api'), [
    link(t('llms.api'), paths.api, t('llms.apiAbout')),
    link(t('llms.index'), paths.apiFile('index.json'), t('llms.indexAbout')),
    link(t('llms.openapi'), paths.apiFile('openapi.json'), t('llms.openapiAbout')),
    link(t('llms.feed'), paths.feedOf(paths.home, 'json'), t('llms.feedAbout')),
  ]),
  ...section(
    t('llms.optional'),
    optional
      .filter(({ page }) => hasContent(lists, page))
      .map(({ title, page, about }) => link(t(title), page, t(about))),
  ),
].join('\n\n')}
`;
}

const optional = [
  { title: 'llms.methodology', page: paths.methodology, about: 'llms.methodologyAbout' },
  { title: 'pages.sources', page: paths.sources, about: 'llms.sourcesAbout' },
  { title: 'pages.glossary', page: paths.glossary, about: 'llms.glossaryAbout' },
] as const;

/** A heading with a list of links; empty if there are no links. */
function section(title: string, links: readonly string[]): string[] {
  return links.length === 0 ? [] : [`## ${title}`, links.map((item) => `- ${item}`).join('\n')];
}

function link(title: string, path: string, about: string): string {
  return `[${title.replace(/[[\]]/g, '\\$&')}](${absolute(path)}): ${about}`;
}
