import type { CorrectionView } from '../../lib/views/correction-view';
import styles from './correction.module.css';

/** What was changed on a page since it was published, at its head, each change with the way to the log. */
export function CorrectionNotice({ corrections }: { corrections: readonly CorrectionView[] }) {
  if (corrections.length === 0) return null;
  return (
    <aside className={styles.notice} aria-label="What was changed on this page">
      {corrections.map(({ id, anchor, href, date, label, was, now, why, marks }) => (
        <p key={id} id={anchor}>
          <strong>
            {label}, <time dateTime={date.iso}>{date.text}</time>.
          </strong>{' '}
          {was} {now} {why}{' '}
          {marks.map((mark, index) => (
            <span key={mark}>
              <a
                href={`#${mark}`}
                aria-label={`In the text${marks.length === 1 ? '' : ` (${index + 1})`}: ${label}, ${date.text}`}
              >
                In the text{marks.length === 1 ? '' : ` (${index + 1})`}
              </a>
              {', '}
            </span>
          ))}
          <a href={href} aria-label={`In the log: ${label}, ${date.text}`}>
            In the log
          </a>
        </p>
      ))}
    </aside>
  );
}
