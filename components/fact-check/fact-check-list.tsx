import type { CheckSummary } from '../../lib/views/summary-view';
import styles from './fact-check-list.module.css';
import { VerdictBadge } from './verdict-badge';

/** A list of fact-checks, each with its verdict, its question, and the reasons in one sentence. */
export function FactCheckList({
  checks,
  heading = 'h2',
}: {
  checks: readonly Omit<CheckSummary, 'speaker'>[];
  heading?: 'h2' | 'h3';
}) {
  const Heading = heading;
  return (
    <ul className={styles.list}>
      {checks.map((check) => (
        <li key={check.id}>
          <VerdictBadge verdict={check.verdict} label={check.verdictLabel} />
          <Heading className={styles.title}>
            <a href={check.href}>{check.title}</a>
          </Heading>
          <p>{check.summary}</p>
        </li>
      ))}
    </ul>
  );
}
