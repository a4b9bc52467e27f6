import { t } from '../../lib/messages/messages';
import type { BodyView } from '../../lib/views/body-view';
import styles from './contents.module.css';

/** The table of contents: links to the article's second-level headings, its fact-checks and its notes. */
export function Contents({ body: { headings, numbers, terms, bibliography } }: { body: BodyView }) {
  return (
    <nav className={styles.contents} aria-labelledby="contents-title">
      <h2 id="contents-title">{t('article.contents.title')}</h2>
      <ol>
        {headings
          .filter(({ depth }) => depth === 2)
          .map(({ id, text }) => (
            <li key={id}>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
        <li>
          <a href="#balance">{t('article.contents.balance')}</a>
        </li>
        {numbers.length === 0 ? null : (
          <li>
            <a href="#numbers">{t('article.contents.numbers')}</a>
          </li>
        )}
        {terms.length === 0 ? null : (
          <li>
            <a href="#terms">{t('article.contents.terms')}</a>
          </li>
        )}
        {bibliography.length === 0 ? null : (
          <li>
            <a href="#sources">{t('pages.sources')}</a>
          </li>
        )}
      </ol>
    </nav>
  );
}
