import type { DrawnSeriesView, SeriesView } from '../../lib/views/series-view';
import { LinkList } from '../layout/link-list';
import { Section } from '../layout/page';
import { FigureExplorer } from '../figure/figure-explorer';
import { CitationList } from '../source/citation-list';
import { Earlier } from './earlier';
import { SeriesTable } from './series-table';
import styles from './series.module.css';
import { capitalised } from '../../lib/domain/capitalised';

/** A series with everything that is recorded of it: as a chart, as a table, and as files. */
export function Series({ series }: { series: DrawnSeriesView }) {
  const { processing, notes, superseded, citation, licence } = series;
  return (
    <>
      <figure className={styles.figure} aria-label={`Chart: ${series.title}`}>
        <p className={styles.unit}>
          {capitalised(series.unit)}; {series.frequency}, {series.span}
        </p>
        <FigureExplorer drawings={series.drawings} title={series.title} liveHref={series.liveHref} />
        <figcaption className={styles.caption}>
          <details>
            <summary>The chart in words</summary>
            <p>{series.summary}</p>
          </details>
        </figcaption>
      </figure>
      {processing === null && notes.length === 0 ? null : (
        <Section title="Before you use it">
          {processing === null ? null : <p className={styles.prose}>{processing}</p>}
          {notes.length === 0 ? null : (
            <ul className={styles.notes}>
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          )}
        </Section>
      )}
      <Section title="All values" id="values">
        <p className={styles.prose}>
          {capitalised(series.unit)}.{series.rounded ? ' Rounded for this table.' : ''}
        </p>
        <SeriesTable series={series} />
      </Section>
      {superseded.length === 0 ? null : (
        <Section title="Revisions" id="superseded">
          <Earlier superseded={superseded} />
        </Section>
      )}
      <Section title="Download" id="download">
        <Downloads series={series} />
      </Section>
      <Section title="Source and terms">
        <CitationList citations={[citation]} />
        <p className={styles.prose}>
          Licence: {licence.url === null ? licence.name : <a href={licence.url}>{licence.name}</a>};{' '}
          {licence.redistribution}.
        </p>
      </Section>
      <Section title="Where it is used">
        <LinkList links={series.usedIn} none="Nowhere yet." />
      </Section>
    </>
  );
}

function Downloads({ series: { downloads, title, rounded } }: { series: SeriesView }) {
  if (!downloads.open) return <p className={styles.prose}>There is no download. {downloads.why}</p>;
  return (
    <>
      <ul className={styles.downloads}>
        <li>
          <a href={downloads.csvHref} download aria-label={`All values (CSV): ${title}`}>
            All values (CSV)
          </a>
        </li>
        <li>
          <a
            href={downloads.jsonHref}
            download
            aria-label={`Values, definition, source and revisions (JSON): ${title}`}
          >
            Values, definition, source and revisions (JSON)
          </a>
        </li>
      </ul>
      {rounded ? <p className={styles.prose}>Both files have every recorded digit.</p> : null}
    </>
  );
}
