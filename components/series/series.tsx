import { t } from '../../lib/messages/messages';
import type { DrawnSeriesView, SeriesView } from '../../lib/views/series-view';
import { LinkList } from '../layout/link-list';
import { Section } from '../layout/page';
import { FigureExplorer } from '../figure/figure-explorer';
import { labelOf, rich } from '../message';
import { CitationList } from '../source/citation-list';
import { LicenceName } from '../source/licence-name';
import { Earlier } from './earlier';
import { seriesScope } from './series-scope';
import { SeriesTable } from './series-table';
import styles from './series.module.css';
import { capitalised } from '../../lib/domain/capitalised';

/** A series with everything on record about it, and its values as a chart, as a table and as files. */
export function Series({ series }: { series: DrawnSeriesView }) {
  const { processing, notes, superseded, citation, licence } = series;
  return (
    <>
      <figure className={styles.figure} aria-label={labelOf(t('series.chart'), series.title)}>
        <p className={styles.unit}>{seriesScope(series)}</p>
        <FigureExplorer drawings={series.drawings} title={series.title} liveHref={series.liveHref} />
        <figcaption className={styles.caption}>
          <details>
            <summary>{t('series.chartInWords')}</summary>
            <p>{series.summary}</p>
          </details>
        </figcaption>
      </figure>
      {processing === null && notes.length === 0 ? null : (
        <Section title={t('series.beforeUse')}>
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
      <Section title={t('series.allValues')} id="values">
        <p className={styles.prose}>
          {t(series.rounded ? 'series.unitRounded' : 'series.unit', { unit: capitalised(series.unit) })}
        </p>
        <SeriesTable series={series} />
      </Section>
      {superseded.length === 0 ? null : (
        <Section title={t('series.revisions')} id="superseded">
          <Earlier superseded={superseded} />
        </Section>
      )}
      <Section title={t('series.download')} id="download">
        <Downloads series={series} />
      </Section>
      <Section title={t('series.sourceAndTerms')}>
        <CitationList citations={[citation]} />
        <p className={styles.prose}>
          {rich('series.licence', {
            licence: <LicenceName licence={licence} />,
            terms: licence.redistribution,
          })}
        </p>
      </Section>
      <Section title={t('uses.title')}>
        <LinkList links={series.usedIn} none={t('uses.none')} />
      </Section>
    </>
  );
}

function Downloads({ series: { downloads, title, rounded } }: { series: SeriesView }) {
  if (!downloads.open) return <p className={styles.prose}>{t('series.noDownload', { why: downloads.why })}</p>;
  return (
    <>
      <ul className={styles.downloads}>
        <li>
          <a href={downloads.csvHref} download aria-label={labelOf(t('series.csv'), title)}>
            {t('series.csv')}
          </a>
        </li>
        <li>
          <a href={downloads.jsonHref} download aria-label={labelOf(t('series.json'), title)}>
            {t('series.json')}
          </a>
        </li>
      </ul>
      {rounded ? <p className={styles.prose}>{t('series.allDigits')}</p> : null}
    </>
  );
}
