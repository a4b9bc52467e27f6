import { counted } from '../../lib/domain/counted';
import type { ArticleView } from '../../lib/views/article-view';
import type { BreadcrumbPath } from '../../lib/views/breadcrumbs';
import { Breadcrumbs } from '../layout/breadcrumbs';
import { TopicLinks } from '../layout/topic-links';
import styles from './article-header.module.css';

/** Headline, standfirst, byline, and what was changed since. */
export function ArticleHeader({ article, breadcrumbs }: { article: ArticleView; breadcrumbs: BreadcrumbPath }) {
  return (
    <header className={styles.header}>
      <Breadcrumbs breadcrumbs={breadcrumbs} />
      <p className={styles.kicker}>{article.kicker}</p>
      <h1>{article.title}</h1>
      <p className={styles.standfirst}>{article.standfirst}</p>
      <p className={styles.byline}>
        By{' '}
        {article.byline.map(({ href, name }, index) => (
          <span key={href}>
            {index === 0 ? '' : ', '}
            <a href={href}>{name}</a>
          </span>
        ))}
        . <time dateTime={article.published.iso}>{article.published.text}</time>
        {article.updated === null ? null : (
          <>
            , updated <time dateTime={article.updated.iso}>{article.updated.text}</time>
          </>
        )}
        . {counted(article.minutes, 'minute').replace(' ', '\u00a0')} to read.
        {article.draft ? <strong> Draft: not published.</strong> : null}
      </p>
      <TopicLinks topics={article.topics} />
    </header>
  );
}
