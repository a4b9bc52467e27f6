import { newsroomWith } from '../../check/testdata/newsroom';
import { figureId, seriesId } from '../../domain/ids';
import { figureView, toFigureView, type FigureView } from '../figure-view';
import { createDependents } from '../dependents';
import { seriesView, toSeriesView, type SeriesView } from '../series-view';
import { indexBacklinks } from '../backlinks';

/** A series for a test: its unit as YAML, and the rows of its CSV. */
export interface WrittenSeries {
  readonly unit: string;
  readonly multiplier?: string;
  readonly frequency?: string;
  readonly rows: readonly string[];
}

export const percentOfGdp = '{ kind: percent, of: GDP }';
export const dollars = '{ kind: currency, currency: USD, prices: nominal }';
export const units = '{ kind: count, one: unit, many: units }';

/** Returns rows of a CSV, one for each year. `null` is a missing value. */
export function yearly(entity: string, from: number, values: readonly (number | string | null)[]): string[] {
  return values.map((value, index) =>
    value === null ? `${entity},${from + index},,missing,Not reported` : `${entity},${from + index},${value},reported,`,
  );
}

/** Returns the files of the series `arvenia/<name>`. */
export function seriesFiles(series: Readonly<Record<string, WrittenSeries>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(series).flatMap(([name, { unit, multiplier = 'one', frequency = 'year', rows }]) => [
      [`content/series/arvenia/${name}.csv`, `entity,period,value,status,note\n${rows.join('\n')}\n`],
      [
        `content/series/arvenia/${name}.yml`,
        `title: What is counted in ${name}
definition: What the office counts, as it says
unit: ${unit}
multiplier: ${multiplier}
frequency: ${frequency}
source: fjord-office/yearbook-2023
locator: Table 1
sha256: '${'0'.repeat(64)}'
`,
      ],
    ]),
  );
}

/** Returns the view of a figure that draws the series. `body` is its YAML without the title, subtitle and alternative text. */
export async function figureOver(
  series: Readonly<Record<string, WrittenSeries>>,
  body: string,
  others: Readonly<Record<string, string>> = {},
): Promise<FigureView> {
  const figure = `title: A title\nsubtitle: A subtitle\nalt: The shape of the drawing.\n${body}\n`;
  const context = await newsroomWith({
    ...seriesFiles(series),
    ...others,
    'content/figures/arvenia/figure.yml': figure,
  });
  return figureView.parse(toFigureView(context, indexBacklinks(context.catalog), figureId.parse('arvenia/figure')));
}

/** Returns the view of the page of a series. */
export async function pageOf(series: WrittenSeries): Promise<SeriesView> {
  const context = await newsroomWith(seriesFiles({ series }));
  const backlinks = indexBacklinks(context.catalog);
  return seriesView.parse(
    toSeriesView(context, backlinks, createDependents(backlinks), seriesId.parse('arvenia/series')),
  );
}

/** Returns the YAML of one line of a figure (an entry of `strands`) that draws the series `arvenia/<series>`. */
export function seriesEntry(series: string, entity: string, colour: string): string {
  return `  - { series: arvenia/${series}, entity: ${entity}, label: ${entity}, colour: ${colour} }`;
}
