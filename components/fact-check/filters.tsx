import type { FiltersView } from '../../lib/views/check-list-view';
import styles from './filters.module.css';

/** The filters of the fact-checks: each choice is a page, so that they work wherever links do. */
export function Filters({ filters, current = null }: { filters: FiltersView; current?: string | null }) {
  return (
    <nav aria-label="Filters" className={styles.filters}>
      <details open={current === null}>
        <summary>Filter by verdict, speaker, topic or view</summary>
        <dl>
          {filters.map(({ facet, title, choices }) => (
            <div key={facet}>
              <dt>{title}</dt>
              <dd>
                <ul>
                  {choices.map(({ key, label, href, count }) => (
                    <li key={key}>
                      <a href={href} {...(href === current ? { 'aria-current': 'page' } : {})}>
                        {label}
                        <span className="visually-hidden">, fact-checks: </span> <span>{count}</span>
                      </a>
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </nav>
  );
}
