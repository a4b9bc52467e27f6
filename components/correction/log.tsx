import type { LoggedCorrection, TouchedView } from '../../lib/views/correction-view';
import { Prose } from '../layout/prose';
import styles from './correction.module.css';

const kinds: Record<TouchedView['kind'], string> = {
  article: 'Explainer',
  'fact-check': 'Fact-check',
  figure: 'Figure',
  number: 'Number',
  series: 'Series',
  source: 'Source',
  page: 'Page',
};

/** Every correction, newest first; or the sentence that there is none. */
export function CorrectionLog({ log }: { log: readonly LoggedCorrection[] }) {
  if (log.length === 0)
    return (
      <Prose>
        <p>No corrections yet.</p>
      </Prose>
    );
  return (
    <ol className={styles.log}>
      {log.map(({ id, anchor, date, label, wasLabel, was, now, why, of }) => (
        <li key={id} id={anchor}>
          <h3>
            {label}, <time dateTime={date.iso}>{date.text}</time>
          </h3>
          <dl>
            <dt>{wasLabel}</dt>
            <dd>{was}</dd>
            <dt>What it says now</dt>
            <dd>{now}</dd>
            <dt>Why</dt>
            <dd>{why}</dd>
            <dt>Where it appears</dt>
            {of.length === 0 && <dd>Since withdrawn, with the content that was corrected.</dd>}
            {of.map(({ kind, title, href }) => (
              <dd key={`${kind} ${title}`}>
                {kinds[kind]}: <a href={href}>{title}</a>
              </dd>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}
