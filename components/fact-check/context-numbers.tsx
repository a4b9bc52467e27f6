import type { FactCheckView } from '../../lib/views/fact-check-view';
import styles from './context-numbers.module.css';

/** The numbers that bear on a claim which asserts none. */
export function ContextNumbers({ context }: { context: FactCheckView['context'] }) {
  return (
    <dl className={styles.list}>
      {context.map(({ label, statistic }) => (
        <div key={`${label} ${statistic.key}`}>
          <dt>{label.includes(statistic.period) ? label : `${label}, ${statistic.period}`}</dt>{' '}
          <dd>
            <a href={statistic.href}>{statistic.text}</a>
          </dd>
        </div>
      ))}
    </dl>
  );
}
