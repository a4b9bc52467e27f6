import { t } from '../../lib/messages/messages';
import type { ArticleView } from '../../lib/views/article-view';
import type { BreadcrumbPath } from '../../lib/views/breadcrumbs';
import { Breadcrumbs } from '../layout/breadcrumbs';
import { TopicLinks } from '../layout/topic-links';
import { rich } from '../message';
import styles from './article-header.module.css';

/** The top of an article: breadcrumbs, kicker, headline, standfirst, byline and topics. */
export function ArticleHeader({ article, breadcrumbs }: { article: ArticleView; breadcrumbs: BreadcrumbPath }) {
  const byline = {
    authors: <Authors authors={article.byline} />,
    published: <Day day={article.published} />,
    minutes: article.minutes,
  };
  return (
    <header className={styles.header}>
      <Breadcrumbs breadcrumbs={breadcrumbs} />
      <p className={styles.kicker}>{article.kicker}</p>
      <h1>{article.title}</h1>
      <p className={styles.standfirst}>{article.standfirst}</p>
      <p className={styles.byline}>
        {article.updated === null
          ? rich('article.byline', byline)
          : rich('article.bylineUpdated', { ...byline, updated: <Day day={article.updated} /> })}
        {article.draft ? <strong> {t('common.draft')}</strong> : null}
      </p>
      <TopicLinks topics={article.topics} />
    </header>
  );
}

function Authors({ authors }: { authors: ArticleView['byline'] }) {
  return authors.map(({ href, name }, index) => (
    <span key={href}>
      {index === 0 ? '' : t('common.comma')}
      <a href={href}>{name}</a>
    </span>
  ));
}

function Day({ day }: { day: ArticleView['published'] }) {
  return <time dateTime={day.iso}>{day.text}</time>;
}
