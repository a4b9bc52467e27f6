import type { BalanceView, SideView } from '../../lib/views/article-view';
import { VerdictBadge } from '../fact-check/verdict-badge';
import styles from './balance.module.css';

/** What of the argument the evidence bears out and what it does not: each check with its verdict, as a way to it. */
export function Balance({ balance }: { balance: BalanceView }) {
  return (
    <section className={styles.balance} id="balance" aria-labelledby="balance-title">
      <h2 id="balance-title">What holds, what does not</h2>
      <div className={styles.sides}>
        <Side title="Holds" side={balance.supports} />
        <Side title="Does not hold, or not without context" side={balance.contradicts} />
      </div>
    </section>
  );
}

function Side({ title, side: { checks, none } }: { title: string; side: SideView }) {
  return (
    <div className={styles.side}>
      <h3>{title}</h3>
      {none === null ? null : <p className={styles.none}>Nothing. {none}</p>}
      {checks.length === 0 ? null : (
        <ul>
          {checks.map(({ href, title: question, verdict, verdictLabel }) => (
            <li key={href}>
              <VerdictBadge verdict={verdict} label={verdictLabel} />
              <a href={href}>{question}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
