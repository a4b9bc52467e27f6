import { onHost } from '../site';
import { numberText } from './number-text';
import type { StatisticPageView } from './statistic-view';

/** A number as the search finds it by value, at one period. */
export interface ListedNumber {
  /** Its address on the host, because a browser script links to it. */
  readonly href: string;
  readonly text: string;
  readonly name: string;
  readonly period: string;
}

/** Every number with a page on the site, at each period for which it is read. */
export function toNumberList(pages: Iterable<StatisticPageView>): ListedNumber[] {
  return [...pages].flatMap(({ statistic, readings }) =>
    [statistic, ...readings.map((reading) => reading.statistic)].map(({ href, text, whole, name, period }) => ({
      ...{ href: onHost(href), text: numberText({ text, whole }), name, period },
    })),
  );
}
