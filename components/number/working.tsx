import { t } from '../../lib/messages/messages';
import type { StatisticView } from '../../lib/views/statistic-view';
import { labelOf } from '../message';
import { NumberTable } from './number-table';
import styles from './working.module.css';

/** How a derived number was computed: the operation, the arithmetic and the inputs. `of` names the number. */
export function Working({ of, working }: { of: string; working: NonNullable<StatisticView['working']> }) {
  return (
    <div className={styles.working}>
      <p className={styles.sum}>{working.sum}</p>
      <p className={styles.formula}>
        {t('number.formula', { operation: working.operation, formula: working.formula })}
      </p>
      <NumberTable label={labelOf(t('number.inputs'), of)} rows={working.inputs} />
    </div>
  );
}
