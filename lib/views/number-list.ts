import { numberText } from './number-text';
import type { StatisticPageView } from './statistic-view';

/** A number as the search finds it by its value, at a period. */
export interface ListedNumber {
  readonly href: string;
  readonly text: string;
  readonly name: string;
  readonly period: string;
}

/** Every number that has a place on the site, at each period of which it is read. */
export function toNumberList(pages: Iterable<StatisticPageView>): ListedNumber[] {
  return [...pages].flatMap(({ statistic, readings }) =>
    [statistic, ...readings.map((reading) => reading.statistic)].map(({ href, text, whole, name, period }) => ({
      ...{ href, text: numberText({ text, whole }), name, period },
    })),
  );
}
