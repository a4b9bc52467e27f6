import { onHost } from '../site';
import { numberText } from './number-text';
import type { StatisticPageView } from './statistic-view';

/** A number for one period, which the search can find by its value. */
export interface ListedNumber {
  /** The number’s address, including the path of the site on its host, because a browser script links to it. */
  readonly href: string;
  readonly text: string;
  readonly name: string;
  readonly period: string;
}

/** Lists every number that has a page on the site, for its own period and for the other periods that content uses. */
export function toNumberList(pages: Iterable<StatisticPageView>): ListedNumber[] {
  return [...pages].flatMap(({ statistic, readings }) =>
    [statistic, ...readings.map((reading) => reading.statistic)].map(({ href, text, whole, name, period }) => ({
      ...{ href: onHost(href), text: numberText({ text, whole }), name, period },
    })),
  );
}
