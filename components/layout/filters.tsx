import type { ReactNode } from 'react';
import styles from './filters.module.css';
import { t } from '../../lib/messages/messages';
import { ambiguousNames } from '../../lib/views/told-apart';

interface Filter {
  readonly facet: string;
  readonly title: string;
  readonly choices: readonly {
    readonly key: string;
    readonly label: string;
    readonly href: string;
    readonly count: number;
  }[];
}

/** The filters of a list: each choice is a page, so that they work wherever links do. Nothing where there are none. */
export function Filters({
  filters,
  summary,
  of,
  current = null,
}: {
  filters: readonly Filter[];
  /** What can be filtered by, in a line. */
  summary: string;
  /** What there is so many of. */
  of: 'factChecks' | 'figures';
  current?: string | null;
}) {
  if (filters.length === 0) return null;
  // A speaker may be a view, too.
  const ambiguous = ambiguousNames(
    filters.flatMap(({ choices }) => choices.map(({ label, href }) => ({ name: label, href }))),
  );
  return (
    <nav aria-label={t('layout.filters.title')} className={styles.filters}>
      <details open={current === null}>
        <summary>{summary}</summary>
        <dl>
          {filters.map(({ facet, title, choices }) => (
            <div key={facet}>
              <dt>{title}</dt>
              <dd>
                <ul>
                  {choices.map(({ key, label, href, count }) => (
                    <li key={key}>
                      <Choice href={count === 0 ? null : href} isCurrent={href === current}>
                        {label}
                        <span className="visually-hidden">
                          {ambiguous.has(label)
                            ? t('layout.filters.ambiguousChoice', { filter: title, of })
                            : t('layout.filters.choice', { of })}
                        </span>{' '}
                        <span>{count}</span>
                      </Choice>
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

/** A choice; not a link where it would lead to an empty list. */
function Choice({ href, isCurrent, children }: { href: string | null; isCurrent: boolean; children: ReactNode }) {
  if (href === null) return <span>{children}</span>;
  return (
    <a href={href} {...(isCurrent ? { 'aria-current': 'page' } : {})}>
      {children}
    </a>
  );
}
