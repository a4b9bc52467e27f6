import { unzipSync } from 'fflate';
import writeXlsxFile, { type Cell, type Row, type SheetData } from 'write-excel-file/universal';
import { t } from '../../messages/messages';
import { site } from '../../site';
import type { FigureView } from '../../views/figure-view';
import { attributionOf } from './attribution';
import { toFigureData } from './figure-data';
import { zip } from './zip';

const heading = (text: string): Cell => ({ value: text, type: String, fontWeight: 'bold' });
/** A text cell, which spreadsheets never evaluate as a formula; null if there is no text. */
const words = (text: string | null): Cell => (text === null || text === '' ? null : { value: text, type: String });

/**
 * A figure as an Excel workbook (Office Open XML) with the sheets Data, Sources and About. Values are numbers, and spreadsheets keep only
 * 15 digits; the CSV has all digits of computed values. The column `text` contains the values as readers see them.
 */
export async function workbook(figure: FigureView): Promise<Uint8Array> {
  const sheets = [
    {
      data: dataRows(figure),
      sheet: t('figure.data'),
      columns: widths(32, 14, 18, 24, 40, 12, 40),
      stickyRowsCount: 1,
    },
    {
      data: sourceRows(figure),
      sheet: t('pages.sources'),
      columns: widths(60, 28, 40, 12, 50, 30, 50, 24),
      stickyRowsCount: 1,
    },
    { data: aboutRows(figure), sheet: t('workbook.about'), columns: widths(16, 100) },
  ];
  const blob = await writeXlsxFile(sheets).toBlob();
  // The library writes the current time into the archive, so the files are packed again without the time.
  return zip(unzipSync(new Uint8Array(await blob.arrayBuffer())));
}

function dataRows({ data }: FigureView): SheetData {
  return [
    ['label', 'at', 'value', 'text', 'unit', 'status', 'note'].map(heading),
    ...data.map(({ label, at, value, text, unit, status, note }): Row => [
      words(label),
      words(at),
      value === null ? null : { value: Number(value), type: Number },
      words(text),
      words(unit),
      words(status),
      words(note),
    ]),
  ];
}

const sourceColumns = [
  'text',
  'publisher',
  'locator',
  'grade',
  'readIn',
  'licence',
  'address',
  'redistribution',
] as const;

function sourceRows(figure: FigureView): SheetData {
  return [
    sourceColumns.map((column) => heading(t(`workbook.source.${column}`))),
    ...toFigureData(figure).sources.map((source): Row => [
      ...[words(source.text), words(source.publisher), words(source.locator), words(source.grade)],
      words(source.readIn === null ? null : `${source.readIn.publisher}, ${source.readIn.title}`),
      ...[words(source.licence.name), words(source.url), words(source.licence.redistribution)],
    ]),
  ];
}

type Fact =
  | 'title'
  | 'subtitle'
  | 'description'
  | 'note'
  | 'publication'
  | 'page'
  | 'source'
  | 'licence'
  | 'version'
  | 'thisVersion'
  | 'citation';

function aboutRows(figure: FigureView): SheetData {
  const attribution = attributionOf(figure);
  const facts: readonly (readonly [name: Fact, text: string])[] = [
    ['title', figure.title],
    ['subtitle', figure.subtitle],
    ['description', figure.summary],
    ...figure.notes.map((note) => ['note', note] as const),
    ['publication', site.name],
    ['page', attribution.page],
    ['source', attribution.source],
    ['licence', attribution.licence],
    ['version', attribution.version],
    ['thisVersion', attribution.versionAddress],
    ['citation', attribution.citation],
  ];
  return facts.map(([name, text]) => [heading(t(`workbook.fact.${name}`)), words(text)]);
}

function widths(...characters: number[]): { width: number }[] {
  return characters.map((width) => ({ width }));
}
