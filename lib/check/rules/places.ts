import { collections } from '../../collections/collections';
import { correctable } from '../../domain/correction';
import { pageId } from '../../domain/ids';
import type { EntryOwner } from '../../collections/resources';
import type { Kind } from '../../domain/catalog';
import { paths, correctionAnchor, readingAnchor } from '../../site';
import { placesOfPages } from '../../domain/places';
import type { CheckContext } from '../context';

/** The anchors that every page has, and `#top`, which browsers define. */
const everywhere = ['content', 'top'];

/**
 * The anchors on a page that is not an explainer: those of its components, and those that depend on the content. Anchors that
 * depend on optional content (who owns the newsroom, the revisions of a series) always count as existing.
 *
 * @param owner the entry that the page belongs to; null if it belongs to none
 * @returns null for a file, which has no anchors
 */
export function placesOf(page: string, owner: EntryOwner | null, context: CheckContext): readonly string[] | null {
  if (!page.endsWith('/')) return null;
  const own = owner === null ? ofStandingPage(page, context) : ofEntry(owner, context);
  const places = [...own, ...noticesOn(page, owner, context), ...headingsOn(page, context), ...everywhere];
  return [...new Set(places.filter((place) => place !== ''))];
}

/** Whether the file behind a page that lists entries has parse errors: it may contain the anchor that seems to be missing. */
export function mayHaveAnchor(page: string, { parsed }: CheckContext): boolean {
  const kind = new Map<string, Kind>([
    [paths.compare, 'questions'],
    [paths.glossary, 'terms'],
    [paths.corrections, 'corrections'],
    [paths.figures, 'topics'],
  ]).get(page);
  const place = kind === undefined ? null : collections[kind].place;
  return place?.form === 'many' && parsed.problems.some(({ file }) => file === place.path);
}

/** The headings in the newsroom's text on a standing page. */
function headingsOn(page: string, { parsed }: CheckContext): readonly string[] {
  const written = [...parsed.standingPages.values()].filter(({ id }) => paths.standingPage(pageId.parse(id)) === page);
  return written.flatMap(({ body }) => body.body.headings.map(({ id }) => id));
}

function ofStandingPage(page: string, { catalog }: CheckContext): readonly string[] {
  const hasAboutPage = catalog.standingPages.has(pageId.parse('about'));
  switch (page) {
    case paths.home:
      return placesOfPages.home;
    case paths.methodology:
      return placesOfPages.methodology;
    case paths.about:
      // If the newsroom has its own text for this page, the text replaces the sections “what” and “readers”.
      return placesOfPages.about.filter((place) => !hasAboutPage || !['what', 'readers'].includes(place));
    case paths.api:
      return [...placesOfPages.api, 'articles', 'fact-checks', 'figures', 'series', 'sources', 'statistics'];
    case paths.embedGuide:
      return placesOfPages.embedGuide;
    case paths.corrections:
      return [...placesOfPages.corrections, ...[...catalog.corrections.keys()].map(correctionAnchor)];
    case paths.factChecks:
      return placesOfPages.factChecks;
    case paths.figures:
      return [...catalog.topics.keys()];
    case paths.compare:
      return [...catalog.questions.keys()];
    case paths.glossary:
      return [...catalog.terms.keys()];
    default:
      return [];
  }
}

function ofEntry({ kind, id }: EntryOwner, { references }: CheckContext): readonly string[] {
  switch (kind) {
    case 'people':
      return placesOfPages.person;
    case 'topics':
      return placesOfPages.topic;
    case 'standingPages':
      return [];
    case 'series':
      return [...placesOfPages.series];
    case 'figures':
      return [`figure-${id.replace('/', '-')}`, 'share'];
    case 'statistics':
      return [
        'share',
        // The page of a statistic shows every period for which the statistic is used.
        ...references
          .flat()
          .flatMap(({ to, id: read, statistic }) =>
            to === 'statistics' && read === id && statistic !== null ? readingAnchor(statistic) : [],
          ),
      ];
    default:
      return ['share'];
  }
}

/** The anchors of the notices on a page: for corrections to the entry that it shows, or to the page itself. */
function noticesOn(page: string, owner: EntryOwner | null, { catalog }: CheckContext): string[] {
  return [...catalog.corrections].flatMap(([id, { of }]) => {
    const kind = correctable.find((name) => name === owner?.kind);
    const touched: readonly string[] = kind === undefined ? [] : of[kind];
    const pages: readonly string[] = of.pages;
    return pages.includes(page) || (owner !== null && touched.includes(owner.id)) ? [correctionAnchor(id)] : [];
  });
}
