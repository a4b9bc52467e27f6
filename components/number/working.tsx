import type { StatisticView } from '../../lib/views/statistic-view';
import { NumberTable } from './number-table';
import styles from './working.module.css';

/** How a derived number came to be: the operation, the sum as it stands, the inputs. `of` names the number. */
export function Working({ of, working }: { of: string; working: NonNullable<StatisticView['working']> }) {
  return (
    <div className={styles.working}>
      <p className={styles.sum}>{working.sum}</p>
      <p className={styles.formula}>
        {working.operation}: {working.formula}. It is computed from unrounded inputs, so the last digit may differ from
        a calculation with the rounded ones.
      </p>
      <NumberTable label={`Inputs: ${of}`} rows={working.inputs} />
    </div>
  );
}
