import type { FactCheckView } from '../../lib/views/fact-check-view';
import { withPeriod } from '../../lib/views/number-text';
import { NumberInList } from '../number/number-in-list';
import styles from './context-numbers.module.css';

/** The numbers that bear on a claim which asserts none. */
export function ContextNumbers({ context }: { context: FactCheckView['context'] }) {
  return (
    <dl className={styles.list}>
      {context.map(({ label, whole, statistic }) => (
        <div key={`${label} ${statistic.key}`}>
          <dt>{withPeriod(label, statistic.period)}</dt>{' '}
          <dd>
            <NumberInList text={statistic.text} whole={whole} href={statistic.href} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
