import { t } from '../../lib/messages/messages';
import { correctionsSummary, type CorrectionView } from '../../lib/views/correction-view';
import { asideMark } from '../../lib/views/text-mark';
import { labelOf } from '../message';
import { CorrectionHead } from './head';
import styles from './correction.module.css';

/**
 * The list, at the top of a page, of the changes made since its publication. Shows a single change in full, and collapses several changes
 * under a line that counts them. A link to a collapsed change expands the list. The list is not in an `aside`, because reading modes drop
 * asides.
 */
export function CorrectionNotice({ corrections }: { corrections: readonly CorrectionView[] }) {
  const [first, ...others] = corrections;
  if (first === undefined) return null;
  return (
    <div className={styles.notice} role="note" aria-label={t('correction.notice')} {...asideMark}>
      {others.length === 0 ? (
        <Change correction={first} />
      ) : (
        <details>
          <summary>{correctionsSummary(corrections)}</summary>
          <div className={styles.changes}>
            {corrections.map((correction, index) => (
              <Change key={correction.id} correction={correction} number={index + 1} />
            ))}
          </div>
        </details>
      )}
    </div>
  );
}

/**
 * A change in full, with links to the marked words and the log. If the page has several changes, link labels include the change's number,
 * because changes often have the same date.
 */
function Change({
  correction: { anchor, href, date, label, was, now, why, marks },
  number,
}: {
  correction: CorrectionView;
  number?: number;
}) {
  const which =
    number === undefined
      ? t('correction.labelOn', { label, day: date.text })
      : t('correction.numbered', { label, number });
  const inText = (index: number): string =>
    marks.length === 1 ? t('correction.inText') : t('correction.inTextNumber', { number: index + 1 });
  return (
    <p>
      {/* The id has its own element, because reading modes drop elements whose ids contain words such as "share". */}
      <span id={anchor} />
      <strong>
        <CorrectionHead label={label} date={date} />
      </strong>{' '}
      {was} {now} {why}{' '}
      {marks.map((mark, index) => (
        <span key={mark}>
          <a href={`#${mark}`} aria-label={labelOf(inText(index), which)}>
            {inText(index)}
          </a>
          {t('common.comma')}
        </span>
      ))}
      <a href={href} aria-label={labelOf(t('correction.inLog'), which)}>
        {t('correction.inLog')}
      </a>
    </p>
  );
}
