import { t, type MessageKey } from '../../messages/messages';
import type { FigureFile } from '../../site';
import type { FigureView } from '../../views/figure-view';

/** One of a figure’s files: its address, its type, and a short label for readers. */
export interface FileLink {
  readonly href: string;
  /** The MIME type, without parameters. */
  readonly type: string;
  readonly label: string;
}

type Entry = readonly [file: FigureFile | 'data.csv' | 'share.png', type: string, label: MessageKey];

const data: readonly Entry[] = [
  ['data.csv', 'text/csv', 'files.dataCsv'],
  ['data.json', 'application/json', 'files.dataJson'],
  ['data.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'files.dataXlsx'],
  ['datapackage.zip', 'application/zip', 'files.dataPackage'],
];

const pictures: readonly Entry[] = [
  ['chart-light.svg', 'image/svg+xml', 'files.chartLight'],
  ['chart-dark.svg', 'image/svg+xml', 'files.chartDark'],
  ['chart.png', 'image/png', 'files.chart'],
  ['chart@2x.png', 'image/png', 'files.chartDouble'],
  ['square.png', 'image/png', 'files.square'],
  ['share.png', 'image/png', 'files.card'],
];

function linkTo(page: string, [file, type, label]: Entry): FileLink {
  return { href: `${page}${file}`, type, label: t(label) };
}

/** A figure’s data files; empty if the data are withheld. */
export function dataLinks({ href, withheld }: Pick<FigureView, 'href' | 'withheld'>): FileLink[] {
  return withheld === null ? data.map((entry) => linkTo(href, entry)) : [];
}

/** A figure’s pictures, which are always available. */
export function pictureLinks({ href }: Pick<FigureView, 'href'>): FileLink[] {
  return pictures.map((entry) => linkTo(href, entry));
}

/** All of a figure’s files that readers can download. */
export function fileLinks(figure: Pick<FigureView, 'href' | 'withheld'>): FileLink[] {
  return [...dataLinks(figure), ...pictureLinks(figure)];
}
