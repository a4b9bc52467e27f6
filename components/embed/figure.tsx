import { t } from '../../lib/messages/messages';
import type { DrawnFigureView } from '../../lib/views/figure-view';
import { AnnotationList } from '../figure/annotation-list';
import { ValueTable } from '../figure/value-table';
import { labelOf } from '../message';
import { Corrections, Foot, Part, sourcesText } from './parts';

/**
 * A figure in a frame: the wide and the narrow drawing, one of which is visible. When a reader opens the table of data, the table replaces
 * the drawing, so that a frame of fixed height has room for the table.
 */
export function EmbeddedFigure({ figure }: { figure: DrawnFigureView }) {
  const { title, subtitle, corrections, drawings, alt, summary, table, annotations, notes, citations, href } = figure;
  return (
    <figure aria-labelledby="title">
      <Part name="notices">
        <Corrections corrections={corrections} />
      </Part>
      <h1 id="title">{title}</h1>
      <p className="subtitle">{subtitle}</p>
      <div className="plot">
        <div className="wide" dangerouslySetInnerHTML={{ __html: drawings.wide }} />
        <div className="narrow" dangerouslySetInnerHTML={{ __html: drawings.narrow }} />
        <details>
          <summary>{t('figure.textAndTable')}</summary>
          <div className="data" role="region" aria-label={labelOf(t('figure.data'), title)} tabIndex={0}>
            <p>{alt}</p>
            <p>{summary}</p>
            <ValueTable title={title} table={table} />
          </div>
        </details>
      </div>
      {annotations.length === 0 ? null : <AnnotationList annotations={annotations} />}
      {notes.map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
      <p className="note">{sourcesText(citations)}</p>
      <Foot href={href} label={figureFoot()} />
    </figure>
  );
}

export function figureFoot(): string {
  return t('embed.figureMore');
}
