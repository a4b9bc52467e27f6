import { listText } from '../../lib/messages/lists';
import { t } from '../../lib/messages/messages';
import type { StatisticPageView } from '../../lib/views/statistic-view';
import { Corrections, Foot, Part, sourcesText } from './parts';

/** A number in a frame: its name, period and value, and the values that it had before it was revised. */
export function EmbeddedNumber({ page }: { page: StatisticPageView }) {
  const { statistic, corrections } = page;
  return (
    <article aria-labelledby="title">
      <Part name="notices">
        <Corrections corrections={corrections} />
      </Part>
      <h1 id="title">{statistic.name}</h1>
      <p className="value">{statistic.text}</p>
      <p className="when">{whenText(page)}</p>
      <Notes notes={working(page)} />
      <Part name="revised">
        <Notes notes={revisions(page)} />
      </Part>
      <Notes notes={statistic.notes} />
      <p className="note">{sourcesText(statistic.citations)}</p>
      <Foot href={statistic.href} label={numberFoot()} />
    </article>
  );
}

export function numberFoot(): string {
  return t('number.more');
}

/** Returns the small text below the number, such as `of GDP, 2023, as reported`. */
export function whenText({ statistic: { whole, period, status } }: StatisticPageView): string {
  return listText([whole ?? [], period, status].flat(), 'comma');
}

function Notes({ notes }: { notes: readonly string[] }) {
  return notes.map((note) => (
    <p key={note} className="note">
      {note}
    </p>
  ));
}

/** Returns the notes below a number: how it was computed, earlier values for the same period, and caveats. */
export function remarks(page: StatisticPageView): string[] {
  return [...working(page), ...revisions(page), ...page.statistic.notes];
}

function working({ statistic }: StatisticPageView): string[] {
  return statistic.working === null ? [] : [statistic.working.sum];
}

function revisions({ statistic: { period }, earlier }: StatisticPageView): string[] {
  return earlier
    .filter((value) => value.period === period)
    .map(({ text, replaced: day, reason }) => t('number.revised', { day, text, reason }));
}
