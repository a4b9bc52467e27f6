import type { FactCheckView } from '../../lib/views/fact-check-view';
import { withPeriod } from '../../lib/views/number-text';
import { ambiguousNames } from '../../lib/views/ambiguous-names';
import { NumberInList } from '../number/number-in-list';
import styles from './context-numbers.module.css';

/**
 * Numbers that are relevant to the claim, if it asserts no number, or a number that none of the newsroom's statistics measures. They are in
 * a list, not in a `<dl>`, because two of them may have the same name.
 */
export function ContextNumbers({ context }: { context: FactCheckView['context'] }) {
  const ambiguous = ambiguousNames(context.map(({ statistic: { text, href } }) => ({ name: text, href })));
  return (
    <ul className={styles.list}>
      {context.map(({ label, whole, statistic }) => {
        const name = withPeriod(label, statistic.period);
        return (
          <li key={`${label} ${statistic.key}`}>
            <span>{name}</span>{' '}
            <strong>
              <NumberInList
                text={statistic.text}
                whole={whole}
                href={statistic.href}
                label={ambiguous.has(statistic.text) ? name : null}
              />
            </strong>
          </li>
        );
      })}
    </ul>
  );
}
