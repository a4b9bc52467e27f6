import { listText } from '../../lib/messages/lists';
import { t } from '../../lib/messages/messages';
import type { IndexView } from '../../lib/views/index-view';
import styles from './topic-list.module.css';

/** The topics, each with the number of its articles, fact-checks and figures. */
export function TopicList({ topics }: { topics: IndexView['topics'] }) {
  return (
    <ul className={styles.list}>
      {topics.map(({ id, href, name, about, counts }) => (
        <li key={id}>
          <h2>
            <a href={href}>{name}</a>
          </h2>
          <p>{about}</p>
          <p className={styles.counts}>{listText(countTexts(counts), 'comma')}</p>
        </li>
      ))}
    </ul>
  );
}

/** Returns a topic's counts as strings, without counts of zero. */
function countTexts({ articles, checks, figures }: IndexView['topics'][number]['counts']): string[] {
  return [
    articles === 0 ? [] : t('counts.explainers', { count: articles }),
    checks === 0 ? [] : t('counts.factChecks', { count: checks }),
    figures === 0 ? [] : t('counts.figures', { count: figures }),
  ].flat();
}
