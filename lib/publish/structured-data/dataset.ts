import type { DataDownload, Dataset, PropertyValue } from 'schema-dts';
import { t } from '../../messages/messages';
import { absolute, paths, site } from '../../site';
import type { CorrectionView } from '../../views/correction-view';
import type { CitationView } from '../../views/source-view';
import { correctedOn, correctionNodes, nodeIds, publisherNode, citationNodes } from './nodes';

/** A file that contains the data, and its MIME type. */
interface Download {
  readonly href: string;
  readonly type: string;
}

/** The properties that differ between kinds of page with data. */
export interface DatasetPage {
  readonly href: string;
  readonly name: string;
  /** The description in sentences or phrases, the most important first. */
  readonly about: readonly string[];
  readonly citations: readonly CitationView[];
  readonly corrections: readonly CorrectionView[];
  /** The downloads, if the terms of the sources allow redistribution. */
  readonly downloads: readonly Download[];
  readonly measured: PropertyValue | readonly PropertyValue[];
  /** The periods, first to last, in ISO 8601 if possible: `2019`, `2023-06`. */
  readonly periods: readonly string[];
  readonly more?: Pick<Dataset, 'keywords' | 'measurementTechnique' | 'image' | 'isBasedOn'>;
}

/**
 * Data as schema.org’s Dataset. The creator is the producer of the data; we are the publisher. The Dataset has a licence only if
 * all sources have the same licence. If a source does not state that its data may be redistributed, the Dataset has no download.
 */
export function datasetNode({
  href,
  name,
  about,
  citations,
  corrections,
  downloads,
  measured,
  periods,
  more = {},
}: DatasetPage): Dataset {
  const licences = new Set(citations.map(({ record }) => record.licenceUrl));
  const [licence = null] = licences.size === 1 ? licences : [];
  const open = citations.every(({ record }) => record.open);
  return {
    '@type': 'Dataset',
    '@id': nodeIds.data(href),
    url: absolute(href),
    name,
    description: describe(about),
    creator: [...new Set(citations.map(({ publisher }) => publisher))].map((maker) => ({
      '@type': 'Organization',
      name: maker,
    })),
    publisher: publisherNode(),
    inLanguage: site.language,
    isAccessibleForFree: true,
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      name: t('dataset.catalogue', { publication: site.name }),
      url: absolute(paths.allSeries),
    },
    ...citationNodes(citations),
    variableMeasured: measured,
    ...coverage(periods),
    ...(licence === null ? {} : { license: licence }),
    ...(open && downloads.length > 0 ? { distribution: downloads.map(downloadNode) } : {}),
    ...correctedOn(corrections),
    ...correctionNodes(corrections),
    ...more,
  };
}

function downloadNode({ href, type }: Download): DataDownload {
  return { '@type': 'DataDownload', contentUrl: absolute(href), encodingFormat: type };
}

/** The minimum and maximum length of a description that consumers of datasets accept, in characters. */
const shortest = 50;
const longest = 5_000;

/** Joins the phrases into a description of 50 to 5,000 characters, with as many whole phrases as fit. */
function describe(pieces: readonly string[]): string {
  const closing = t('dataset.closing', { publication: site.name });
  const sentences = pieces.filter((piece) => piece !== '').map((piece) => (/[.?!]$/.test(piece) ? piece : `${piece}.`));
  const text = sentences.reduce((all, next) => (`${all} ${next}`.length > longest ? all : `${all} ${next}`), '').trim();
  return text.length < shortest ? `${text} ${closing}` : text;
}

/**
 * The time that the data cover, in ISO 8601: a single period, or an interval from the first period to the last. Empty if a period
 * cannot be written in ISO 8601.
 */
function coverage(periods: readonly string[]): { temporalCoverage?: string } {
  const known = periods.filter((period) => /^\d{4}(?:(?:-\d{2}){0,2}|-W\d{2})$/.test(period)).sort();
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined || known.length < periods.length) return {};
  return { temporalCoverage: first === last ? first : `${first}/${last}` };
}
