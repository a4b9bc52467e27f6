import { t } from '../../lib/messages/messages';
import type { RevisedInput } from '../../lib/views/revised-inputs';
import { labelOf } from '../message';
import { CorrectionHead } from '../correction/head';
import { Earlier } from './earlier';
import styles from './statistic.module.css';

/** The revisions and corrections of the numbers from which a number is computed. */
export function RevisedInputs({ inputs }: { inputs: readonly RevisedInput[] }) {
  return inputs.map(({ name, href, earlier, corrections }) => (
    <div key={`${href} ${earlier[0]?.period ?? ''}`}>
      <p className={styles.prose}>
        <a href={href}>{name}</a>
      </p>
      {earlier.length === 0 ? null : <Earlier earlier={earlier} />}
      {corrections.map(({ id, label, date, was, now, why, href: log }) => (
        <p key={id} className={styles.prose}>
          <strong>
            <CorrectionHead label={label} date={date} />
          </strong>{' '}
          {was} {now} {why}{' '}
          <a
            href={log}
            aria-label={labelOf(
              t('correction.inLog'),
              labelOf(t('correction.labelOn', { label, day: date.text }), name),
            )}
          >
            {t('correction.inLog')}
          </a>
        </p>
      ))}
    </div>
  ));
}
