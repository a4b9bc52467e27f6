import { t } from '../../lib/messages/messages';
import { onHost, paths } from '../../lib/site';
import type { SearchList } from '../search/kinds';
import styles from './site-search.module.css';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'site-search': HTMLAttributes<HTMLElement>;
    }
  }
}

/** The search form and its results. Visible only if scripts run. `kinds` are the kinds of pages that exist. */
export function SiteSearch({ kinds }: { kinds: readonly SearchList[] }) {
  return (
    <site-search data-numbers={onHost(paths.numberList)}>
      <p className={styles.without} data-without-scripts="">
        {t('search.withoutScripts')}
      </p>
      <form role="search" className={styles.form} hidden>
        <label className={styles.label} htmlFor="search-field">
          {t('search.field')}
        </label>
        <div className={styles.ask}>
          <input
            id="search-field"
            className={styles.field}
            type="search"
            name="q"
            autoComplete="off"
            spellCheck={false}
            aria-describedby="search-status"
          />
          <button type="submit" className={styles.submit}>
            {t('pages.search')}
          </button>
        </div>
        <fieldset className={styles.kinds}>
          <legend className="visually-hidden">{t('search.kind')}</legend>
          <Kind value="" label={t('search.all')} />
          {kinds.map(({ kind, page }) => (
            <Kind key={kind} value={kind} label={t(`pages.${page}`)} />
          ))}
        </fieldset>
        <p id="search-status" role="status" className={styles.status} />
        <ol className={styles.results} aria-label={t('search.results')} />
        <button type="button" className={styles.more} hidden>
          {t('search.more')}
        </button>
      </form>
    </site-search>
  );
}

function Kind({ value, label }: { value: string; label: string }) {
  return (
    <label className={styles.kind}>
      <input type="radio" name="kind" value={value} defaultChecked={value === ''} /> {label}
      <span data-count="" />
    </label>
  );
}
