import { t } from '../../lib/messages/messages';
import type { ArticleSummary } from '../../lib/views/article-view';
import styles from './series.module.css';

/** A list of explainers, each with the name of the person or organisation whose view it explains. Renders nothing if the list is empty. */
export function Series({ id, title, articles }: { id: string; title: string; articles: readonly ArticleSummary[] }) {
  if (articles.length === 0) return null;
  return (
    <section className={styles.series} id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <ol>
        {articles.map(({ slug, href, title: headline, standfirst, viewpoint, minutes, checked }) => (
          <li key={slug}>
            <p className={styles.whose}>
              <strong>{viewpoint.holder}</strong>
              <span>
                {viewpoint.outlet === viewpoint.holder
                  ? viewpoint.published.text
                  : t('common.outletOn', { outlet: viewpoint.outlet, day: viewpoint.published.text })}
              </span>
            </p>
            <div className={styles.words}>
              <h3>
                <a href={href}>{headline}</a>
              </h3>
              <p>{standfirst}</p>
              <p className={styles.minutes}>{t('home.minutes', { minutes, checked })}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
