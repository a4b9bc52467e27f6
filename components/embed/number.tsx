import type { StatisticPageView } from '../../lib/views/statistic-view';
import { Corrections, Foot, sourcesText } from './parts';

/** A number in a frame: what it counts, when, how much, and what it was before it was revised. */
export function EmbeddedNumber({ page }: { page: StatisticPageView }) {
  const { statistic, corrections } = page;
  return (
    <article aria-labelledby="title">
      <Corrections corrections={corrections} />
      <h1 id="title">{statistic.name}</h1>
      <p className="value">{statistic.text}</p>
      <p className="when">{whenText(page)}</p>
      {remarks(page).map((remark) => (
        <p key={remark} className="note">
          {remark}
        </p>
      ))}
      <p className="note">{sourcesText(statistic.citations)}</p>
      <Foot href={statistic.href} label={numberFoot} />
    </article>
  );
}

export const numberFoot = 'Source, definition and uses';

export function whenText({ statistic: { period, status } }: StatisticPageView): string {
  return `${period}, ${status}`;
}

/** How it was worked out, what is to be known, and the values that it had for the same period. */
export function remarks({ statistic: { working, notes, period }, earlier }: StatisticPageView): string[] {
  const revised = earlier
    .filter((value) => value.period === period)
    .map(({ text, replaced, reason }) => `Revised: it was ${text} until it was replaced ${replaced}. ${reason}`);
  return [...(working === null ? [] : [working.sum]), ...revised, ...notes];
}
