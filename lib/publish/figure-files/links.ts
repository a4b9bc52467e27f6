import type { FigureFile } from '../../site';
import type { FigureView } from '../../views/figure-view';

/** A file of a figure: its address, its type and what it is in a word for readers. */
export interface FileLink {
  readonly href: string;
  /** MIME type without parameters. */
  readonly type: string;
  readonly label: string;
}

type Entry = readonly [file: FigureFile | 'data.csv' | 'share.png', type: string, label: string];

const data: readonly Entry[] = [
  ['data.csv', 'text/csv', 'Data as CSV'],
  ['data.json', 'application/json', 'Data as JSON, with full metadata'],
  ['data.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'Data as an Excel workbook'],
  ['datapackage.zip', 'application/zip', 'Data Package (ZIP)'],
];

const pictures: readonly Entry[] = [
  ['chart-light.svg', 'image/svg+xml', 'Chart, light (SVG)'],
  ['chart-dark.svg', 'image/svg+xml', 'Chart, dark (SVG)'],
  ['chart.png', 'image/png', 'Chart (PNG)'],
  ['chart@2x.png', 'image/png', 'Chart, double size (PNG)'],
  ['square.png', 'image/png', 'Square for social media (PNG)'],
  ['share.png', 'image/png', 'Share image (PNG)'],
];

function linkTo(page: string, [file, type, label]: Entry): FileLink {
  return { href: `${page}${file}`, type, label };
}

/** The files of a figure's data: none where they are withheld. */
export function dataLinks({ href, withheld }: Pick<FigureView, 'href' | 'withheld'>): FileLink[] {
  return withheld === null ? data.map((entry) => linkTo(href, entry)) : [];
}

/** The pictures of a figure, which there always are. */
export function pictureLinks({ href }: Pick<FigureView, 'href'>): FileLink[] {
  return pictures.map((entry) => linkTo(href, entry));
}

/** Everything that can be taken away of a figure. */
export function fileLinks(figure: Pick<FigureView, 'href' | 'withheld'>): FileLink[] {
  return [...dataLinks(figure), ...pictureLinks(figure)];
}
