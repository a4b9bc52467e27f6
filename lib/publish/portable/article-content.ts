import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { absolute } from '../../site';
import type { ArticleView } from '../../views/article-view';
import type { FactCheckView } from '../../views/fact-check-view';
import type { FigureView } from '../../views/figure-view';
import { numberText } from '../../views/number-text';
import { quotedCheck } from './check-content';
import { onlyAllowed } from './closed-list';
import { correctionHead, correctionSection } from './correction-content';
import { figureContent } from './figure-content';
import { takeText, type Taking } from './portable-text';
import { textIn, textOfPage } from './read-text';

/** What an article is made of. */
export interface ArticleParts {
  readonly article: ArticleView;
  /** Its finished page, as HTML. */
  readonly page: string;
  /** The figures and fact-checks in it; others do no harm. */
  readonly figures: readonly FigureView[];
  readonly checks: readonly FactCheckView[];
}

/**
 * The whole of an article for readers elsewhere: its text from the page as it was built, with its figures as pictures and
 * tables and its fact-checks as blocks, then its numbers, terms and sources.
 */
export function articleContent({ article, page, figures, checks }: ArticleParts): Root {
  const { body } = article;
  const parts = new Map<string, (element: Element) => ElementContent[]>();
  const taking: Taking = {
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
    parts.set(`check-${check.id}`, (element) => [quotedCheck(check, takeText(textIn(element) ?? [], taking))]);
  return onlyAllowed({
    type: 'root',
    children: [
      ...correctionHead(article.corrections),
      ...takeText(textOfPage(page), taking),
      ...balanceContent(article),
      ...numbersContent(article),
      ...termsContent(article),
      ...sourcesContent(article),
      ...correctionSection(article.corrections),
    ],
  });
}

/** Every check of the text, by how it came out. */
function balanceContent({ balance: { sentence, groups } }: ArticleView): ElementContent[] {
  return [
    h('h2', 'What holds and what does not'),
    h('p', sentence),
    ...groups.flatMap(({ label, checks, none }) => [
      h('h3', label),
      none === null
        ? h(
            'ul',
            checks.map(({ pageHref, title, verdictLabel }) =>
              h('li', [`${verdictLabel}: `, h('a', { href: absolute(pageHref) }, title)]),
            ),
          )
        : h('p', none),
    ]),
  ];
}

function numbersContent({ body }: ArticleView): ElementContent[] {
  if (body.numbers.length === 0) return [];
  const sourceNumbers = (numbers: readonly number[]): string => `Source ${numbers.join(', ')}.`;
  return [
    h('h2', 'The numbers'),
    h(
      'ol',
      body.numbers.map(({ statistic: { text, whole, href, name, period, working }, sources }) =>
        h('li', [
          h('a', { href: absolute(href) }, numberText({ text, whole })),
          `: ${name}, ${period}. `,
          working === null ? '' : `${working.operation}: ${working.sum}. `,
          sourceNumbers(sources),
        ]),
      ),
    ),
  ];
}

function termsContent({ body }: ArticleView): ElementContent[] {
  if (body.terms.length === 0) return [];
  return [
    h('h2', 'Terms'),
    h(
      'ul',
      body.terms.map(({ term, means, href }) => h('li', [h('a', { href: absolute(href) }, term), `: ${means}`])),
    ),
  ];
}

function sourcesContent({ body }: ArticleView): ElementContent[] {
  return [
    h('h2', 'Sources'),
    h(
      'ol',
      body.bibliography.map(({ line, href, readIn }) =>
        h('li', [h('a', { href: absolute(href) }, line), readIn === null ? '.' : `. Read in ${readIn}.`]),
      ),
    ),
  ];
}
