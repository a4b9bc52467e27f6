import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { listText } from '../../messages/lists';
import { t } from '../../messages/messages';
import { absolute } from '../../site';
import type { ArticleView } from '../../views/article-view';
import type { FactCheckView } from '../../views/fact-check-view';
import type { FigureView } from '../../views/figure-view';
import { numberText } from '../../views/number-text';
import { quotedCheck } from './check-content';
import { onlyAllowed } from './closed-list';
import { correctionHead, correctionSection } from './correction-content';
import { figureContent } from './figure-content';
import { toPortableText, type PortableOptions } from './portable-text';
import { textIn, textOfPage } from './read-text';
import { messageNodes } from './message-nodes';

/** The input for converting an article for reading outside the site. */
export interface ArticleParts {
  readonly article: ArticleView;
  /** The finished page, as HTML. */
  readonly page: string;
  /** Figures and fact-checks. Those that are not in the article are ignored. */
  readonly figures: readonly FigureView[];
  readonly checks: readonly FactCheckView[];
}

/**
 * The full text of an article for reading outside the site: the text of its finished page (each figure as a picture and a table, each
 * fact-check as a block), then its numbers, terms and sources.
 */
export function articleContent({ article, page, figures, checks }: ArticleParts): Root {
  const { body } = article;
  const parts = new Map<string, (element: Element) => ElementContent[]>();
  const options: PortableOptions = {
    page: article.href,
    fragments: new Map(
      [
        ...body.numbers.map(({ anchor, statistic }) => ({ anchor, href: statistic.href })),
        ...body.terms,
        ...body.bibliography,
      ].map(({ anchor, href }) => [`#${anchor}`, href] as const),
    ),
    instead: (element) => parts.get(String(element.properties['id']))?.(element) ?? null,
  };
  for (const figure of figures) parts.set(`figure-${figure.id.replace('/', '-')}`, () => figureContent(figure));
  for (const check of checks)
    parts.set(`check-${check.id}`, (element) => [quotedCheck(check, toPortableText(textIn(element) ?? [], options))]);
  return onlyAllowed({
    type: 'root',
    children: [
      ...correctionHead(article.corrections),
      ...toPortableText(textOfPage(page), options),
      ...balanceContent(article),
      ...numbersContent(article),
      ...termsContent(article),
      ...sourcesContent(article),
      ...correctionSection(article.corrections),
    ],
  });
}

/** All fact-checks of the argument that the article examines, grouped by outcome. */
function balanceContent({ balance: { sentence, groups } }: ArticleView): ElementContent[] {
  return [
    h('h2', t('article.contents.balance')),
    h('p', sentence),
    ...groups.flatMap(({ label, checks, none }) => [
      h('h3', label),
      none === null
        ? h(
            'ul',
            checks.map(({ pageHref, title, verdictLabel }) =>
              h(
                'li',
                messageNodes('common.labelOf', {
                  label: verdictLabel,
                  of: h('a', { href: absolute(pageHref) }, title),
                }),
              ),
            ),
          )
        : h('p', none),
    ]),
  ];
}

function numbersContent({ body }: ArticleView): ElementContent[] {
  if (body.numbers.length === 0) return [];
  return [
    h('h2', t('article.contents.numbers')),
    h(
      'ol',
      body.numbers.map((number) => h('li', numberContent(number))),
    ),
  ];
}

function numberContent({ statistic, sources }: ArticleView['body']['numbers'][number]): ElementContent[] {
  const { href, name, period, working } = statistic;
  const number = {
    ...{ name, period },
    number: h('a', { href: absolute(href) }, numberText(statistic)),
    sources: listText(sources.map(String), 'comma'),
  };
  return working === null
    ? messageNodes('portable.number', number)
    : messageNodes('portable.derivedNumber', { ...number, operation: working.operation, sum: working.sum });
}

function termsContent({ body }: ArticleView): ElementContent[] {
  if (body.terms.length === 0) return [];
  return [
    h('h2', t('article.contents.terms')),
    h(
      'ul',
      body.terms.map(({ term, means, href }) =>
        h('li', messageNodes('common.labelOf', { label: h('a', { href: absolute(href) }, term), of: means })),
      ),
    ),
  ];
}

function sourcesContent({ body }: ArticleView): ElementContent[] {
  return [
    h('h2', t('pages.sources')),
    h(
      'ol',
      body.bibliography.map(({ line, href, readIn }) =>
        h('li', sourceContent(h('a', { href: absolute(href) }, line), readIn)),
      ),
    ),
  ];
}

function sourceContent(source: ElementContent, copy: string | null): ElementContent[] {
  return copy === null
    ? messageNodes('common.sentence', { text: source })
    : messageNodes('portable.sourceReadIn', { source, copy });
}
