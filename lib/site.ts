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

/** Set SITE_ORIGIN for a deployment; the default is where `npm start` serves the site. */
const { origin, path } = placeFrom(process.env['SITE_ORIGIN']);

/** The publication, as its record (`content/newsroom.yml`) names it, and where it is served. */
export const site = {
  get name() {
    return currentIdentity().name;
  },
  get tagline() {
    return currentIdentity().tagline;
  },
  /** Its name with what it is, for the titles of the front page. */
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
  /** Its language as Open Graph writes it: `en_GB`. */
  get locale() {
    return currentIdentity().language.replace('-', '_');
  },
  /** Of what we write and draw; data stay under the licences of their publishers. */
  get licence() {
    return currentIdentity().licence;
  },
  /** The logo of the newsroom; null where it has none of its own. */
  get logo() {
    return currentIdentity().logo;
  },
  /** The files of its own typefaces, by what they set. */
  get typefaces() {
    return currentIdentity().typefaces;
  },
  /** The colours of its figures beside the plain ones. */
  get colours() {
    return currentIdentity().colours;
  },
  /** Of the host that serves it: `https://example.org`. */
  origin,
  /** The folder of the host that it is in: `/data`; empty where it has the host to itself. */
  path,
  /** Where it is served, without a slash at the end: `https://example.org/data`. */
  address: `${origin}${path}`,
};

/** An address outside readers can use: `https://…/articles/x/`. */
export function absolute(address: string): string {
  return `${site.address}${address}`;
}

/**
 * An address of the site as a browser asks its host for it: `/data/articles/x/`. Everything of ours is called by its address on
 * the site, `/articles/x/`; this is for what a browser, a script or a server gets. Links in documents are made so by
 * `linksOnHost`.
 */
export function onHost(address: string): string {
  return `${site.path}${address}`;
}

/** An address below a section; its type says which, so that what it is published as can be held to the sections there are. */
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

/** The address of a file beside a page. */
function beside<Page extends string, File extends string>(page: Page, file: File): `${Page}${File}` {
  return `${page}${file}`;
}

/** The address of the document in which others show what is on a page. */
function embedOf<Page extends string>(page: `/${Page}`): `/embed/${Page}` {
  return `/embed${page}`;
}

const citationFiles = { bibtex: 'cite.bib', ris: 'cite.ris', csl: 'cite.json' } as const;
export type CitationFormat = keyof typeof citationFiles;
export const citationFormats = ['bibtex', 'ris', 'csl'] as const satisfies readonly CitationFormat[];

const feedFiles = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const;
export type FeedFormat = keyof typeof feedFiles;
export const feedFormats = ['rss', 'atom', 'json'] as const satisfies readonly FeedFormat[];

/** The forms in which a figure can be taken away. */
export type FigureFile =
  | 'chart-light.svg'
  | 'chart-dark.svg'
  | 'chart.png'
  | 'chart@2x.png'
  | 'square.png'
  | 'data.json'
  | 'data.xlsx'
  | 'datapackage.zip';

/** Every address of the site as a function of an id. */
export const paths = {
  home: '/',
  articles: '/#explainers',
  compare: '/compare/',
  /** A question's row in the comparison. */
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
  /** A standing page that the newsroom writes; of what it introduces, the page of the software. */
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
  /** Its notice, on a page that it touches. */
  correctionNotice: (id: CorrectionId) => `#${correctionAnchor(id)}`,
  uncited: '/methodology/#uncited',
  choiceOfClaims: '/methodology/#claims',
  verdictPolicy: '/methodology/#verdicts',
  overrides: '/methodology/#overrides',
  reportError: '/corrections/#report',
  feed: '/feed.xml',
  icon: '/icon.svg',
  /** The feeds of the page at an address: of the whole site by default. */
  feedOf: <Page extends string>(page: Page, format: FeedFormat) => beside(page, feedFiles[format]),
  sitemap: '/sitemap.xml',
  newsSitemap: '/news-sitemap.xml',
  /** For readers that are programs. */
  llms: '/llms.txt',
  api: '/api/',
  /** A file of the interface for machines: `statistics/consumption/china.json`. */
  apiFile: (file: string) => under('api', `v1/${file}`),
  articleMarkdown: (slug: ArticleSlug) => under('articles', `${slug}/index.md`),
  article: (slug: ArticleSlug) => under('articles', `${slug}/`),
  articleCard: (slug: ArticleSlug) => under('articles', `${slug}/share.png`),
  /** Its callout, on the page of an article that shows it. */
  checkInArticle: (id: FactCheckId) => `#check-${id}`,
  /** Lists of some of the fact-checks: by verdict, topic, speaker and view. */
  checksOfVerdict: (verdict: Verdict) => under('fact-checks', `verdict/${verdict}/`),
  checksOnTopic: (id: TopicId) => under('fact-checks', `topic/${id}/`),
  checksBySpeaker: (id: PersonId) => under('fact-checks', `by/${id}/`),
  checksOfView: (id: ViewpointId) => under('fact-checks', `view/${id}/`),
  factCheck: (id: FactCheckId) => under('fact-checks', `${id}/`),
  factCheckCard: (id: FactCheckId) => under('fact-checks', `${id}/share.png`),
  /** Lists of some of the figures: by topic and by kind. No figure stands at an address of this form. */
  figuresOnTopic: (id: TopicId) => under('figures', `topic-${id}/`),
  figuresOfKind: (kind: FigureKind) => under('figures', `kind-${kind}/`),
  figure: (id: FigureId) => pair('figures', id),
  figureData: (id: FigureId) => beside(pair('figures', id), 'data.csv'),
  figureCard: (id: FigureId) => beside(pair('figures', id), 'share.png'),
  figureEmbed: (id: FigureId) => embedOf(pair('figures', id)),
  /** What is shown of it on pages of others; `pinned` to the hash of a version. */
  factCheckEmbed: (id: FactCheckId) => under('embed', `fact-checks/${id}/`),
  statisticEmbed: (id: StatisticId) => embedOf(pair('numbers', id)),
  pinnedEmbed: <Embed extends string>(embed: Embed, version: string) => beside(embed, `${version}/`),
  /** What others ask for of the page at an address, and in which form. */
  oembed: (page: string, format: 'json' | 'xml') => under('oembed', `${page.slice(1)}oembed.${format}`),
  embedGuide: '/embed/',
  /** Everything that can be embedded, for the guide. */
  embedList: '/embed/embeds.json',
  numberList: '/search/numbers.json',
  hostScript: '/embed.js',
  /** The same, by the hash of its content: it never changes. */
  pinnedHostScript: (hash: string) => `/embed.${hash}.js`,
  /** How to cite the page at an address. */
  citation: <Page extends string>(page: Page, format: CitationFormat) => beside(page, citationFiles[format]),
  claimReviews: '/fact-checks/claim-reviews.json',
  /** What a browser draws it from, live. */
  figureLive: (id: FigureId) => beside(pair('figures', id), 'live.json'),
  seriesLive: (id: SeriesId) => beside(pair('series', id), 'live.json'),
  /** The files of a figure beside its page. */
  figureFile: (id: FigureId, file: FigureFile) => beside(pair('figures', id), file),
  statistic: (id: StatisticId) => pair('numbers', id),
  /** A statistic read at another period, or as of a day, on the statistic's page. */
  reading: (reference: StatisticReference) => `${pair('numbers', reference.id)}#${readingAnchor(reference)}`,
  series: (id: SeriesId) => pair('series', id),
  seriesData: (id: SeriesId) => beside(pair('series', id), 'data.csv'),
  seriesRecord: (id: SeriesId) => beside(pair('series', id), 'data.json'),
  source: (id: SourceId) => pair('sources', id),
} as const;

/** The fragment of a correction, in the log and on the pages that it touches. */
export function correctionAnchor(id: CorrectionId): string {
  return `correction-${id}`;
}

/** The fragment of a statistic's reading at another period than its own, or as of a day: `at-2022-as-of-2024-04-30`. */
export function readingAnchor({ at, asOf }: StatisticReference): string {
  const words = [at === null ? [] : ['at', periodKey(at)], asOf === undefined ? [] : ['as-of', asOf]].flat();
  return words
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
}
