import { counted } from '../../lib/domain/counted';
import type { Impact } from '../../lib/impact/impact';
import { Part, SurfaceList, Wordings } from './parts';

/** The published addresses that no longer exist. */
export function Dropped({ pages }: { pages: Impact['dropped'] }) {
  return (
    <Part id="dropped" title="Dropped" when={pages.length > 0}>
      {pages.map(({ id, title, urls, message, hint }) => (
        <article key={urls[0] ?? id}>
          <h3>
            {title} <code>{id}</code>
          </h3>
          <p className="bad">{message}</p>
          <p className="entry">{hint}</p>
          {urls.length < 2 ? null : (
            <ul className="addresses">
              {urls.map((url) => (
                <li key={url}>
                  <code>{url}</code>
                </li>
              ))}
            </ul>
          )}
        </article>
      ))}
    </Part>
  );
}

/** Articles and fact-checks in which words changed, and not only numbers from records. */
export function Texts({ changes }: { changes: Impact['documents'] }) {
  return (
    <Part id="texts" title="Texts" when={changes.length > 0}>
      {changes.map(({ file, title, change, words, added, removed }) => (
        <article key={file}>
          <h3>
            {title} <code>{file}</code>
          </h3>
          <p>
            {change}: {counted(added, 'word')} added, {removed} removed
          </p>
          <Wordings wordings={words} />
        </article>
      ))}
    </Part>
  );
}

/** Every address whose content is new or changed, and every removed address that has an entry in `redirects.yml`. */
export function Published({ surfaces: { changed, added, redirected } }: { surfaces: Impact['surfaces'] }) {
  const lists = [
    ['Changed', changed],
    ['New', added],
    ['Redirected, or removed with an explanation', redirected],
  ] as const;
  return (
    <Part id="published" title="Published" when={changed.length + added.length + redirected.length > 0}>
      {lists
        .filter(([, list]) => list.length > 0)
        .map(([title, list]) => (
          <article key={title}>
            <h3>
              {title}: {list.length}
            </h3>
            <SurfaceList surfaces={list} />
          </article>
        ))}
    </Part>
  );
}

/** What the check reports about the content after the change. */
export function Problems({ problems }: { problems: Impact['problems'] }) {
  return (
    <Part id="problems" title="Problems of the new state" when={problems.length > 0}>
      {problems.map(({ rule, file, line, column, message, hint }) => (
        <article key={`${file}:${line}:${column} ${rule} ${message}`}>
          <p>
            <code>
              {file}:{line}:{column}
            </code>{' '}
            <code className="bad">{rule}</code>
          </p>
          <p>{message}</p>
          {hint === null ? null : <p className="hint">{hint}</p>}
        </article>
      ))}
    </Part>
  );
}
