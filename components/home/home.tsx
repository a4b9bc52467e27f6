import { t } from '../../lib/messages/messages';
import type { DrawnFigureView } from '../../lib/views/figure-view';
import type { IndexView } from '../../lib/views/index-view';
import { paths, site } from '../../lib/site';
import { hasContent, type ListsView } from '../../lib/views/lists-view';
import { FactCheckList } from '../fact-check/fact-check-list';
import { labelOf } from '../message';
import { FigureTeaser } from './figure-teaser';
import styles from './home.module.css';
import { Lead } from './lead';
import { Series } from './series';

/** The id of the front page's first section with explainers, to which `paths.articles` links. */
const explainers = 'explainers';

/**
 * The front page. It begins with the edition's question and explainers. A site without an edition begins with its newest explainer instead
 * or, if it has no explainer, with the description of the site. Fact-checks and figures follow, if there are any.
 */
export function Home({
  index,
  lists,
  lead,
  figures,
}: {
  index: IndexView;
  lists: ListsView;
  lead: DrawnFigureView | null;
  figures: readonly DrawnFigureView[];
}) {
  const { edition, articles, factChecks } = index;
  const toComparison = { href: paths.compare, text: t('home.compare'), label: t('home.compareLabel') };
  const inOrder = (edition?.order ?? []).flatMap((slug) => articles.filter((article) => article.slug === slug));
  const [newest, ...older] = articles;
  const others = edition === null ? older : articles.filter((article) => !inOrder.includes(article));
  return (
    <main id="content" tabIndex={-1} className={styles.home}>
      {edition !== null ? (
        <Lead
          kicker={edition.name}
          title={edition.question}
          standfirst={edition.standfirst}
          {...(hasContent(lists, paths.compare) ? { link: toComparison } : {})}
        >
          {lead === null ? null : <FigureTeaser figure={lead} href={lead.href} heading="h2" />}
        </Lead>
      ) : newest !== undefined ? (
        <Lead
          id={explainers}
          kicker={newest.kicker}
          title={newest.title}
          standfirst={newest.standfirst}
          byline={t('home.byline', {
            holder: newest.viewpoint.holder,
            day: newest.viewpoint.published.text,
            minutes: newest.minutes,
            checked: newest.checked,
          })}
          link={{
            href: newest.href,
            text: t('home.readExplainer'),
            label: labelOf(t('home.readExplainer'), newest.title),
          }}
        >
          {lead === null ? null : <FigureTeaser figure={lead} href={newest.href} heading="h2" />}
        </Lead>
      ) : (
        <Lead title={site.tagline ?? site.name} standfirst={site.description} byline={t('home.noExplainer')} />
      )}
      <Series id={explainers} title={t('home.views')} articles={inOrder} />
      <Series id="more" title={t('home.more')} articles={others} />
      {factChecks.length === 0 ? null : (
        <section className={styles.part} aria-labelledby="checks-title">
          <div className={styles.head}>
            <h2 id="checks-title">{t('pages.factChecks')}</h2>
            <a href={paths.factChecks}>{t('home.allChecks')}</a>
          </div>
          <FactCheckList checks={oneOfEachVerdict(factChecks)} heading="h3" />
        </section>
      )}
      {figures.length === 0 ? null : (
        <section className={styles.part} aria-labelledby="figures-title">
          <div className={styles.head}>
            <h2 id="figures-title">{t('home.charts')}</h2>
            <a href={paths.figures}>{t('home.allFigures')}</a>
          </div>
          <ul className={styles.figures}>
            {figures.map((figure) => (
              <li key={figure.id}>
                <FigureTeaser figure={figure} href={figure.href} heading="h3" />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.promise} aria-labelledby="promise-title">
        <h2 id="promise-title">{t('home.promiseTitle')}</h2>
        <p>{t('home.promise')}</p>
        <p>
          <a href={paths.methodology}>{t('pages.methodology')}</a>
        </p>
      </section>
    </main>
  );
}

/** Returns the first fact-check with each verdict, because the first few fact-checks in the list might all have the same verdict. */
function oneOfEachVerdict(checks: IndexView['factChecks']): IndexView['factChecks'] {
  return checks.filter(({ verdict }, index) => checks.findIndex((other) => other.verdict === verdict) === index);
}
