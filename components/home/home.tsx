import type { DrawnFigureView } from '../../lib/views/figure-view';
import type { IndexView } from '../../lib/views/index-view';
import { paths } from '../../lib/site';
import { FactCheckList } from '../fact-check/fact-check-list';
import styles from './home.module.css';
import { FigureTeaser } from './figure-teaser';

/** The front page: the newest explainer with its figure, what was checked, what was drawn. */
export function Home({
  index,
  lead,
  figures,
}: {
  index: IndexView;
  lead: DrawnFigureView;
  figures: readonly DrawnFigureView[];
}) {
  const [article, ...others] = index.articles;
  if (article === undefined) return null;
  return (
    <main id="content" tabIndex={-1} className={styles.home}>
      <section className={styles.lead} id="explainers" aria-labelledby="lead-title">
        <div className={styles.headline}>
          <p className={styles.kicker}>{article.kicker}</p>
          <h1 id="lead-title">
            <a href={article.href}>{article.title}</a>
          </h1>
        </div>
        <div className={styles.words}>
          <p className={styles.standfirst}>{article.standfirst}</p>
          <p className={styles.byline}>
            {article.draft ? <strong>Draft: not published. </strong> : null}One view explained:{' '}
            {article.viewpoint.holder}, {article.viewpoint.published.text}. {article.minutes} minutes to read.
          </p>
          <p className={styles.read}>
            <a href={article.href} aria-label={`Read the explainer: ${article.title}`}>
              Read the explainer
            </a>
          </p>
        </div>
        <FigureTeaser figure={lead} href={article.href} heading="h2" />
      </section>
      {others.length === 0 ? null : (
        <section className={styles.part} aria-labelledby="more-title">
          <h2 id="more-title">More explainers</h2>
          <ul className={styles.more}>
            {others.map(({ slug, href, title, standfirst, draft }) => (
              <li key={slug}>
                <h3>
                  <a href={href}>{title}</a>
                </h3>
                <p>
                  {draft ? <strong>Draft: not published. </strong> : null}
                  {standfirst}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.part} aria-labelledby="checks-title">
        <div className={styles.head}>
          <h2 id="checks-title">Checked</h2>
          <a href={paths.factChecks}>All fact-checks</a>
        </div>
        <FactCheckList checks={index.factChecks.slice(0, 6)} heading="h3" />
      </section>
      <section className={styles.part} aria-labelledby="figures-title">
        <div className={styles.head}>
          <h2 id="figures-title">Drawn from the data</h2>
          <a href={paths.figures}>All figures</a>
        </div>
        <ul className={styles.figures}>
          {figures.map((figure) => (
            <li key={figure.id}>
              <FigureTeaser figure={figure} href={figure.href} heading="h3" />
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.promise} aria-labelledby="promise-title">
        <h2 id="promise-title">Follow any number</h2>
        <p>
          A dotted line under a number leads to where it comes from: the source, the edition, the working. We record
          each number once. Prose, figures, verdicts and downloads are computed from that record, and the site is not
          published while any of them disagrees with it.
        </p>
        <p>
          <a href={paths.methodology}>How we work</a>
        </p>
      </section>
    </main>
  );
}
