import { renderToStaticMarkup } from 'react-dom/server';
import { absolute, site } from '../../lib/site';
import type { DrawnFigureView } from '../../lib/views/figure-view';
import { AnnotationList } from '../figure/annotation-list';
import { ValueTable } from '../figure/value-table';

/**
 * A figure as an HTML document for a frame on somebody else's page: complete without scripts, one request but for fonts.
 *
 * @param css style sheets that it needs, to stand in the document
 */
export function embedDocument(figure: DrawnFigureView, css: string): string {
  return `<!DOCTYPE html>${renderToStaticMarkup(<EmbeddedFigure figure={figure} css={css} />)}`;
}

function EmbeddedFigure({ figure, css }: { figure: DrawnFigureView; css: string }) {
  return (
    <html lang={site.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${figure.title} – ${site.name}`}</title>
        <link rel="canonical" href={absolute(figure.href)} />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      <body>
        <main>
          <figure aria-labelledby="title">
            <div>
              <h1 id="title">{figure.title}</h1>
              <p className="subtitle">{figure.subtitle}</p>
            </div>
            <div className="wide" dangerouslySetInnerHTML={{ __html: figure.drawings.wide }} />
            <div className="narrow" dangerouslySetInnerHTML={{ __html: figure.drawings.narrow }} />
            <figcaption>
              {figure.annotations.length === 0 ? null : <AnnotationList annotations={figure.annotations} />}
              {figure.notes.map((note) => (
                <p key={note}>{note}</p>
              ))}
              <p>Source: {[...new Set(figure.citations.map(sourceLine))].join('; ')}</p>
              <details>
                <summary>The figure as text and table</summary>
                <p>{figure.alt}</p>
                <p>{figure.summary}</p>
                <div className="scroll" role="region" aria-label={`Data of the figure: ${figure.title}`} tabIndex={0}>
                  <ValueTable table={figure.table} />
                </div>
              </details>
              <p className="foot">
                <a href={figure.href} target="_blank" rel="noopener">
                  Sources, data and method
                </a>
                <strong>{site.name}</strong>
              </p>
            </figcaption>
          </figure>
        </main>
      </body>
    </html>
  );
}

function sourceLine({ line, readIn }: DrawnFigureView['citations'][number]): string {
  return readIn === null ? line : `${line} (read in ${readIn.publisher}, ${readIn.title})`;
}
