import type { ReactNode } from 'react';
import styles from './filters.module.css';
import { t } from '../../lib/messages/messages';
import { rich } from '../message';
import { ambiguousNames } from '../../lib/views/ambiguous-names';

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

/** The filters for a list. Each choice is a page, so that filters work without scripts. Renders nothing if there are no filters. */
export function Filters({
  filters,
  summary,
  of,
  current = null,
}: {
  filters: readonly Filter[];
  /** What readers can filter by, in one line. */
  summary: string;
  /** What the list contains: the noun in counts such as “12 fact-checks”. */
  of: 'factChecks' | 'figures';
  current?: string | null;
}) {
  if (filters.length === 0) return null;
  // A speaker can have the same name as a viewpoint, so choices of two filters can have the same label.
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
                        {rich(ambiguous.has(label) ? 'layout.filters.choiceWithFilter' : 'layout.filters.choice', {
                          ...{ label, filter: title, of, count },
                          hidden: (words) => <span className="visually-hidden">{words}</span>,
                          number: (words) => <span>{words}</span>,
                        })}
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

/** One choice of a filter: a link, or plain text if its list would be empty. */
function Choice({ href, isCurrent, children }: { href: string | null; isCurrent: boolean; children: ReactNode }) {
  if (href === null) return <span>{children}</span>;
  return (
    <a href={href} {...(isCurrent ? { 'aria-current': 'page' } : {})}>
      {children}
    </a>
  );
}
