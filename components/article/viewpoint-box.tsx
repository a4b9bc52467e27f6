import { t } from '../../lib/messages/messages';
import type { ViewpointView } from '../../lib/views/viewpoint-view';
import { paths } from '../../lib/site';
import { rich } from '../message';
import styles from './viewpoint-box.module.css';

/** The viewpoint that an article explains: who holds it, where and when it was published, and a summary in our words. */
export function ViewpointBox({ viewpoint }: { viewpoint: ViewpointView }) {
  const title = t('article.viewpoint.title');
  return (
    <section className={styles.box} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      <p>{viewpoint.thesis}</p>
      <dl>
        <div>
          <dt>{t('article.viewpoint.author')}</dt>
          <dd>
            {rich('article.viewpoint.authorIs', {
              holder: <a href={viewpoint.holderHref}>{viewpoint.holder}</a>,
              description: viewpoint.holderDescription,
            })}
          </dd>
        </div>
        <div>
          <dt>{t('article.viewpoint.publishedIn')}</dt>
          <dd>
            {rich('common.outletOn', {
              outlet: viewpoint.outlet,
              day: <time dateTime={viewpoint.published.iso}>{viewpoint.published.text}</time>,
            })}
          </dd>
        </div>
        <div>
          <dt>{t('article.viewpoint.original')}</dt>
          <dd>
            <a href={viewpoint.source.href}>{viewpoint.source.line}</a>
          </dd>
        </div>
      </dl>
      {viewpoint.compared ? (
        <p className={styles.compare}>
          <a href={paths.compare}>{t('article.viewpoint.compare')}</a>
        </p>
      ) : null}
    </section>
  );
}
