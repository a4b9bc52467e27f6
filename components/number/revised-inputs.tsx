import type { RevisedInput } from '../../lib/views/revised-inputs';
import { Earlier } from './earlier';
import styles from './statistic.module.css';

/** What was revised or corrected in the numbers from which a number is computed. */
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
            {label}, <time dateTime={date.iso}>{date.text}</time>.
          </strong>{' '}
          {was} {now} {why}{' '}
          <a href={log} aria-label={`In the log: ${label}, ${date.text}: ${name}`}>
            In the log
          </a>
        </p>
      ))}
    </div>
  ));
}
