import { onHost, paths } from '../../lib/site';
import type { SearchKind } from '../search/kinds';
import styles from './site-search.module.css';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'site-search': HTMLAttributes<HTMLElement>;
    }
  }
}

/** The search form and its results. Visible only if scripts run. `kinds` are the kinds of pages that exist. */
export function SiteSearch({ kinds }: { kinds: readonly SearchKind[] }) {
  return (
    <site-search data-numbers={onHost(paths.numberList)}>
      <p className={styles.without} data-without-scripts="">
        Search runs in your browser and needs JavaScript. Without it, use the lists below.
      </p>
      <form role="search" className={styles.form} hidden>
        <label className={styles.label} htmlFor="search-field">
          Search for a number, unit, source or words
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
            Search
          </button>
        </div>
        <fieldset className={styles.kinds}>
          <legend className="visually-hidden">Type</legend>
          <Kind value="" label="All" />
          {kinds.map((kind) => (
            <Kind key={kind} value={kind} label={kind} />
          ))}
        </fieldset>
        <p id="search-status" role="status" className={styles.status} />
        <ol className={styles.results} aria-label="Results" />
        <button type="button" className={styles.more} hidden>
          More results
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
