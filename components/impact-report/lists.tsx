import type { Impact } from '../../lib/impact/impact';
import { turnedVerdicts } from '../../lib/impact/words';
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

/** Documents and records in which words changed. Omits those in which only numbers taken from records changed. */
export function Texts({ changes }: { changes: Impact['texts'] }) {
  return (
    <Part id="texts" title="Texts" when={changes.length > 0}>
      {changes.map(({ file, title, change, words, sentences }) => (
        <article key={file}>
          <h3>
            {title} <code>{file}</code>
          </h3>
          <p>{change}</p>
          <Wordings wordings={words} />
          <Wordings wordings={sentences.map((sentence, at) => ({ field: `sentence ${at + 1}`, ...sentence }))} />
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

/** Statements that were true before the change and no longer are, and verdicts that were allowed and no longer are. */
export function NoLongerTrue({ impact }: { impact: Impact }) {
  const { turned } = impact;
  const verdicts = turnedVerdicts(impact);
  return (
    <Part id="turned" title="No longer true" when={turned.length + verdicts.length > 0}>
      <ProblemList problems={turned} />
      {verdicts.map(({ id, title, after }) => (
        <article key={id}>
          <h3>
            {title} <code>{id}</code>
          </h3>
          <p className="bad">“{after?.verdict}” is not allowed now.</p>
        </article>
      ))}
    </Part>
  );
}

/** What the content check reports after the change. */
export function Problems({ problems }: { problems: Impact['problems'] }) {
  return (
    <Part id="problems" title="Problems in the changed content" when={problems.length > 0}>
      <ProblemList problems={problems} />
    </Part>
  );
}

function ProblemList({ problems }: { problems: Impact['problems'] }) {
  return problems.map(({ rule, file, line, column, message, hint }) => (
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
  ));
}
