import { t } from '../../lib/messages/messages';
import type { NamedLink } from '../../lib/views/summary-view';
import styles from './topic-links.module.css';

/** The topics of an article or fact-check, each with a link to everything else about the topic. */
export function TopicLinks({ topics }: { topics: readonly NamedLink[] }) {
  if (topics.length === 0) return null;
  return (
    <ul className={styles.topics} aria-label={t('pages.topics')}>
      {topics.map(({ href, name }) => (
        <li key={href}>
          <a href={href}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
