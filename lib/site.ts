import {
  idParts,
  type ArticleSlug,
  type CorrectionId,
  type FactCheckId,
  type FigureId,
  type PageId,
  type PersonId,
  type QuestionId,
  type SeriesId,
  type SourceId,
  type StatisticId,
  type TermId,
  type TopicId,
  type ViewpointId,
} from './domain/ids';
import type { FigureKind } from './domain/figure';
import { isIntroduced } from './domain/page';
import { periodKey } from './domain/period';
import type { StatisticReference } from './domain/statistic';
import type { Verdict } from './domain/verdict';
import { currentIdentity } from './site/identity';
import { placeFrom } from './site/origin';
import type { Section } from './site/reserved';

/** Set SITE_ORIGIN for a deployment; the default is the address at which `npm start` serves the site. */
const { origin, path } = placeFrom(process.env['SITE_ORIGIN']);

/** The publication, as described in its record (`content/newsroom.yml`), and where it is served. */
export const site = {
  get name() {
    return currentIdentity().name;
  },
  get tagline() {
    return currentIdentity().tagline;
  },
  /** The name with the tagline, for the title of the front page. */
  get title() {
    const { name, tagline } = currentIdentity();
    return tagline === null ? name : `${name} – ${tagline}`;
  },
  get description() {
    return currentIdentity().description;
  },
  get language() {
    return currentIdentity().language;
  },
  /** The language in Open Graph’s format, such as `en_GB`. */
  get locale() {
    return currentIdentity().language.replace('-', '_');
  },
  /** The licence for our own text and drawings; data keep their publishers' licences. */
  get licence() {
    return currentIdentity().licence;
  },
  /** The newsroom's logo; null if it has none. */
  get logo() {
    return currentIdentity().logo;
  },
  /** The files with the newsroom’s own typefaces, serif and sans-serif. */
  get typefaces() {
    return currentIdentity().typefaces;
  },
  /** The newsroom’s own colours for figures, in addition to the default ones. */
  get colours() {
    return currentIdentity().colours;
  },
  /** The origin of the site’s host, such as `https://example.org`. */
  origin,
  /** The path of the site on its host, such as `/data`; empty if the site is at the root. */
  path,
  /** The address of the site, without a final slash, such as `https://example.org/data`. */
  address: `${origin}${path}`,
};

/** The absolute form of an address, such as `https://…/articles/x/`. */
export function absolute(address: string): string {
  return `${site.address}${address}`;
}

/**
 * Converts an address on the site to one on its host, such as `/data/articles/x/`. Our code uses addresses on the site, such as
 * `/articles/x/`; browsers, scripts and servers get addresses on the host. `linksOnHost` converts the links in documents.
 */
export function onHost(address: string): string {
  return `${site.path}${address}`;
}

/**
 * An address below a section, such as `/topics/oats/`. Its type names the section, so that the compiler can check it against the sections
 * that exist.
 */
function under<Top extends Section, Rest extends string>(top: Top, rest: Rest): `/${Top}/${Rest}` {
  return `/${top}/${rest}`;
}

const pair = <Top extends Section>(folder: Top, id: FigureId | StatisticId | SeriesId | SourceId) => {
  const { topic, name } = idParts(id);
  return under(folder, `${topic}/${name}/`);
};

function standingPageOf(name: string) {
  return isIntroduced(name) ? under(name, '') : under('about', `${name}/`);
}

/** The address of a file next to a page. */
function beside<Page extends string, File extends string>(page: Page, file: File): `${Page}${File}` {
  return `${page}${file}`;
}

/** The address of a page's embed document. */
function embedOf<Page extends string>(page: `/${Page}`): `/embed/${Page}` {
  return `/embed${page}`;
}

const citationFiles = { bibtex: 'cite.bib', ris: 'cite.ris', csl: 'cite.json' } as const;
export type CitationFormat = keyof typeof citationFiles;
export const citationFormats = ['bibtex', 'ris', 'csl'] as const satisfies readonly CitationFormat[];

const feedFiles = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const;
export type FeedFormat = keyof typeof feedFiles;
export const feedFormats = ['rss', 'atom', 'json'] as const satisfies readonly FeedFormat[];

/** The formats in which a figure can be downloaded. */
export type FigureFile =
  | 'chart-light.svg'
  | 'chart-dark.svg'
  | 'chart.png'
  | 'chart@2x.png'
  | 'square.png'
  | 'data.json'
  | 'data.xlsx'
  | 'datapackage.zip';

/** Every address on the site, as a constant or a function of an id. */
export const paths = {
  home: '/',
  articles: '/#explainers',
  compare: '/compare/',
  /** A question's row on the page that compares viewpoints. */
  question: (id: QuestionId) => `/compare/#${id}`,
  factChecks: '/fact-checks/',
  figures: '/figures/',
  numbers: '/numbers/',
  topics: '/topics/',
  topic: (id: TopicId) => under('topics', `${id}/`),
  people: '/people/',
  person: (id: PersonId) => under('people', `${id}/`),
  glossary: '/glossary/',
  term: (id: TermId) => `/glossary/#${id}`,
  allSeries: '/series/',
  sources: '/sources/',
  methodology: '/methodology/',
  about: '/about/',
  /** A page that the newsroom writes itself, or the built-in page for which it writes an introduction. */
  standingPage: (id: PageId) => standingPageOf(id),
  owner: '/about/#owner',
  funding: '/about/#funding',
  contact: '/about/#contact',
  proposals: '/about/#proposals',
  rightOfReply: '/about/#reply',
  search: '/search/',
  corrections: '/corrections/',
  correctionsFeed: '/corrections/feed.xml',
  /** A correction in the log. */
  correction: (id: CorrectionId) => `/corrections/#${correctionAnchor(id)}`,
  /** A correction's notice on a page that it affects. */
  correctionNotice: (id: CorrectionId) => `#${correctionAnchor(id)}`,
  uncited: '/methodology/#uncited',
  choiceOfClaims: '/methodology/#claims',
  verdictPolicy: '/methodology/#verdicts',
  overrides: '/methodology/#overrides',
  reportError: '/corrections/#report',
  feed: '/feed.xml',
  icon: '/icon.svg',
  /** The feed of the page at an address, as RSS, Atom or JSON Feed. */
  feedOf: <Page extends string>(page: Page, format: FeedFormat) => beside(page, feedFiles[format]),
  sitemap: '/sitemap.xml',
  newsSitemap: '/news-sitemap.xml',
  /** The overview of the site for language models. */
  llms: '/llms.txt',
  api: '/api/',
  /** A file of the API: `statistics/consumption/china.json`. */
  apiFile: (file: string) => under('api', `v1/${file}`),
  articleMarkdown: (slug: ArticleSlug) => under('articles', `${slug}/index.md`),
  article: (slug: ArticleSlug) => under('articles', `${slug}/`),
  articleCard: (slug: ArticleSlug) => under('articles', `${slug}/share.png`),
  /** The summary of a fact-check within an article. */
  checkInArticle: (id: FactCheckId) => `#check-${id}`,
  /** Lists of fact-checks by verdict, topic, speaker and viewpoint. */
  checksOfVerdict: (verdict: Verdict) => under('fact-checks', `verdict/${verdict}/`),
  checksOnTopic: (id: TopicId) => under('fact-checks', `topic/${id}/`),
  checksBySpeaker: (id: PersonId) => under('fact-checks', `by/${id}/`),
  checksOfView: (id: ViewpointId) => under('fact-checks', `view/${id}/`),
  factCheck: (id: FactCheckId) => under('fact-checks', `${id}/`),
  factCheckCard: (id: FactCheckId) => under('fact-checks', `${id}/share.png`),
  /** Lists of figures by topic and by kind. No figure has such an address, because figure ids contain a slash. */
  figuresOnTopic: (id: TopicId) => under('figures', `topic-${id}/`),
  figuresOfKind: (kind: FigureKind) => under('figures', `kind-${kind}/`),
  figure: (id: FigureId) => pair('figures', id),
  figureData: (id: FigureId) => beside(pair('figures', id), 'data.csv'),
  figureCard: (id: FigureId) => beside(pair('figures', id), 'share.png'),
  figureEmbed: (id: FigureId) => embedOf(pair('figures', id)),
  /** The embed document of a fact-check. `pinnedEmbed` adds a version's hash to its address. */
  factCheckEmbed: (id: FactCheckId) => under('embed', `fact-checks/${id}/`),
  statisticEmbed: (id: StatisticId) => embedOf(pair('numbers', id)),
  pinnedEmbed: <Embed extends string>(embed: Embed, version: string) => beside(embed, `${version}/`),
  /** The oEmbed response for the page at an address, as JSON or XML. */
  oembed: (page: string, format: 'json' | 'xml') => under('oembed', `${page.slice(1)}oembed.${format}`),
  embedGuide: '/embed/',
  /** The list of everything that can be embedded, for the embed guide. */
  embedList: '/embed/embeds.json',
  numberList: '/search/numbers.json',
  hostScript: '/embed.js',
  /** An immutable version of the script for pages that contain our embeds, with its content hash in the address. */
  pinnedHostScript: (hash: string) => `/embed.${hash}.js`,
  /** The citation of the page at an address. */
  citation: <Page extends string>(page: Page, format: CitationFormat) => beside(page, citationFiles[format]),
  claimReviews: '/fact-checks/claim-reviews.json',
  /** The data from which our script draws a figure in the browser. */
  figureLive: (id: FigureId) => beside(pair('figures', id), 'live.json'),
  seriesLive: (id: SeriesId) => beside(pair('series', id), 'live.json'),
  /** A figure's files, next to its page. */
  figureFile: (id: FigureId, file: FigureFile) => beside(pair('figures', id), file),
  statistic: (id: StatisticId) => pair('numbers', id),
  /** The part of a statistic’s page that shows its number for a given period, or as of a given date. */
  reading: (reference: StatisticReference) => `${pair('numbers', reference.id)}#${readingAnchor(reference)}`,
  series: (id: SeriesId) => pair('series', id),
  seriesData: (id: SeriesId) => beside(pair('series', id), 'data.csv'),
  seriesRecord: (id: SeriesId) => beside(pair('series', id), 'data.json'),
  source: (id: SourceId) => pair('sources', id),
} as const;

/** A correction's fragment, in the log and on the pages that it affects. */
export function correctionAnchor(id: CorrectionId): string {
  return `correction-${id}`;
}

/** The fragment for a statistic in a given period, as of a given date, or both: `at-2022-as-of-2024-04-30`. */
export function readingAnchor({ at, asOf }: StatisticReference): string {
  const words = [at === null ? [] : ['at', periodKey(at)], asOf === undefined ? [] : ['as-of', asOf]].flat();
  return words
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}
