import { t } from '../../lib/messages/messages';
import type { BalanceView, GroupView } from '../../lib/views/balance-view';
import { VerdictBadge } from '../fact-check/verdict-badge';
import styles from './balance.module.css';

/** All fact-checks of the explainer’s argument, grouped by result. Each entry shows the verdict and links to the fact-check. */
export function Balance({ balance: { sentence, groups } }: { balance: BalanceView }) {
  return (
    <section className={styles.balance} id="balance" aria-labelledby="balance-title">
      <h2 id="balance-title">{t('article.contents.balance')}</h2>
      <p className={styles.sentence}>{sentence}</p>
      <div className={styles.groups}>
        {groups.map((group) => (
          <Group key={group.standing} group={group} />
        ))}
      </div>
    </section>
  );
}

function Group({ group: { label, checks, none } }: { group: GroupView }) {
  return (
    <div className={styles.group}>
      <h3>
        {label} <span>{checks.length}</span>
      </h3>
      {none === null ? (
        <ul>
          {checks.map(({ id, href, title, verdict, verdictLabel }) => (
            <li key={id}>
              <VerdictBadge verdict={verdict} label={verdictLabel} />
              <a href={href}>{title}</a>
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.none}>{none}</p>
      )}
    </div>
  );
}
