import { onHost } from '../site';
import { numberText } from './number-text';
import type { StatisticPageView } from './statistic-view';

/** A number as the search finds it by its value, at a period. */
export interface ListedNumber {
  /** Its address on the host: a script in a browser leads there. */
  readonly href: string;
  readonly text: string;
  readonly name: string;
  readonly period: string;
}

/** Every number that has a place on the site, at each period of which it is read. */
export function toNumberList(pages: Iterable<StatisticPageView>): ListedNumber[] {
  return [...pages].flatMap(({ statistic, readings }) =>
    [statistic, ...readings.map((reading) => reading.statistic)].map(({ href, text, whole, name, period }) => ({
      ...{ href: onHost(href), text: numberText({ text, whole }), name, period },
    })),
  );
}
