import { listText } from '../../lib/messages/lists';
import { t } from '../../lib/messages/messages';
import type { ArticleView } from '../../lib/views/article-view';
import { paths } from '../../lib/site';
import styles from './related.module.css';

/**
 * Links from an explainer to the next and previous explainers of its edition, to the comparison of views, and to other explainers that use
 * the same data.
 */
export function Related({ article: { place, related, viewpoint } }: { article: ArticleView }) {
  const isAlone = place === null || place.of === 1;
  if (isAlone && related.length === 0) return null;
  return (
    <nav className={styles.related} aria-labelledby="onward-title">
      <h2 id="onward-title">{t('article.readOn')}</h2>
      {isAlone ? null : (
        <>
          <p>
            {t('article.place', { place: place.place, of: place.of, edition: place.edition })}
            {viewpoint.compared ? (
              <>
                {' '}
                <a href={paths.compare}>{t('article.compareAll')}</a>
              </>
            ) : null}
          </p>
          <ul className={styles.neighbours}>
            <Neighbour label={t('article.next')} rel="next" link={place.next} />
            <Neighbour label={t('article.previous')} rel="prev" link={place.previous} />
          </ul>
        </>
      )}
      {related.length === 0 ? null : (
        <>
          <h3>{t('article.sameData')}</h3>
          <ul>
            {related.map(({ href, title, shared }) => (
              <li key={href}>
                <a href={href}>{title}</a>
                <p className={styles.shared}>{listText(shared, 'semicolon')}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </nav>
  );
}

interface NeighbourProps {
  readonly label: string;
  readonly rel: 'next' | 'prev';
  readonly link: { readonly href: string; readonly title: string } | null;
}

function Neighbour({ label, rel, link }: NeighbourProps) {
  if (link === null) return null;
  return (
    <li>
      <span>{label}</span>
      <a href={link.href} rel={rel}>
        {link.title}
      </a>
    </li>
  );
}
