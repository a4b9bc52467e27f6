import { renderToStaticMarkup } from 'react-dom/server';
import type { Impact } from '../../lib/impact/impact';
import { impactCounts, turnedVerdicts } from '../../lib/impact/words';
import { site } from '../../lib/site';
import { FactChecks } from './fact-checks';
import { Figures, type DrawnSides } from './figures';
import { Dropped, NoLongerTrue, Problems, Published, Texts } from './lists';
import { Statistics } from './statistics';

export type { DrawnSides } from './figures';

/**
 * The report of a change as an HTML document that loads nothing and has no scripts.
 *
 * @param drawings the drawings of figures that look different after the change, by figure id
 * @param css the style sheets to inline in the document
 */
export function impactDocument(impact: Impact, drawings: ReadonlyMap<string, DrawnSides>, css: string): string {
  return `<!DOCTYPE html>${renderToStaticMarkup(<Report impact={impact} drawings={drawings} css={css} />)}`;
}

interface ReportProps {
  readonly impact: Impact;
  readonly drawings: ReadonlyMap<string, DrawnSides>;
  readonly css: string;
}

function Report({ impact, drawings, css }: ReportProps) {
  const unchanged = impact.statistics.length + impact.figures.length + impact.factChecks.length === 0;
  return (
    <html lang={site.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`Impact of a change – ${site.name}`}</title>
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      <body>
        <main>
          <header>
            <p className="kicker">{site.name} · impact of a change</p>
            <h1>What this change affects</h1>
            <p className="lead">
              {impact.head}, compared with {impact.base}
            </p>
            <p className={impact.passes ? 'outcome good' : 'outcome bad'}>
              {impact.passes
                ? 'The change drops no published address, and the changed content passes the check.'
                : 'The change cannot be published yet: restore or redirect the dropped addresses, and correct the problems listed below.'}
            </p>
            <Contents impact={impact} />
          </header>
          {unchanged ? <p>No statistic, figure or verdict changed.</p> : null}
          <NoLongerTrue impact={impact} />
          <Dropped pages={impact.dropped} />
          <Statistics changes={impact.statistics} />
          <Figures changes={impact.figures} drawings={drawings} />
          <FactChecks changes={impact.factChecks} />
          <Texts changes={impact.texts} />
          <Published surfaces={impact.surfaces} />
          <Problems problems={impact.problems} />
          <footer>{impactCounts(impact)}</footer>
        </main>
      </body>
    </html>
  );
}

function Contents({ impact }: { impact: Impact }) {
  const parts = [
    ['turned', 'No longer true', impact.turned.length + turnedVerdicts(impact).length],
    ['dropped', 'Dropped', impact.dropped.length],
    ['statistics', 'Statistics', impact.statistics.length],
    ['figures', 'Figures', impact.figures.length],
    ['fact-checks', 'Fact-checks', impact.factChecks.length],
    ['texts', 'Texts', impact.texts.length],
    ['problems', 'Problems', impact.problems.length],
  ] as const;
  const filled = parts.filter(([, , length]) => length > 0);
  if (filled.length === 0) return null;
  return (
    <nav aria-label="Parts of the report">
      <ul className="contents">
        {filled.map(([id, title, length]) => (
          <li key={id}>
            <a href={`#${id}`}>
              {title} <span className="number">{length}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
