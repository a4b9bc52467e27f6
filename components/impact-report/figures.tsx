import type { FigureChange } from '../../lib/impact/impact';
import { Part, Wordings } from './parts';
import { anchorOf } from './statistics';

/** The SVGs of a drawing in the wide and the narrow layout. */
interface Drawn {
  readonly wide: string;
  readonly narrow: string;
}

/** The drawings of a figure before and after a change. Each is null if the figure does not exist or cannot be drawn in that state. */
export interface DrawnSides {
  readonly before: Drawn | null;
  readonly after: Drawn | null;
}

interface FiguresProps {
  readonly changes: readonly FigureChange[];
  readonly drawings: ReadonlyMap<string, DrawnSides>;
}

/** Every changed figure: its drawings before and after the change, its changed values, and the text that changed or needs to be checked. */
export function Figures({ changes, drawings }: FiguresProps) {
  return (
    <Part id="figures" title="Figures" when={changes.length > 0}>
      {changes.map((change) => (
        <article key={change.id} id={anchorOf('figure', change.id)}>
          <Figure change={change} drawn={drawings.get(change.id) ?? null} />
        </article>
      ))}
    </Part>
  );
}

function Figure({ change, drawn }: { change: FigureChange; drawn: DrawnSides | null }) {
  const { id, title, words, data, standing } = change;
  return (
    <>
      <h3>
        {title} <code>{id}</code>
      </h3>
      {drawn === null ? null : (
        <div className="pair">
          <Side title="Before" drawn={drawn.before} none="It did not exist." />
          <Side
            title="After"
            drawn={drawn.after}
            none={change.change === 'removed' ? 'It no longer exists.' : 'It cannot be drawn.'}
          />
        </div>
      )}
      <Values data={data} />
      <Wordings wordings={words} />
      {standing.length === 0 ? null : (
        <div className="standing">
          <p>Check whether these texts are still true:</p>
          <ul>
            {standing.map(({ field, after }) => (
              <li key={field}>
                <b>{field}</b> {after}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function Side({ title, drawn, none }: { title: string; drawn: Drawn | null; none: string }) {
  return (
    <figure className="drawing">
      <figcaption className="side">{title}</figcaption>
      {drawn === null ? (
        <p className="none">{none}</p>
      ) : (
        <>
          <div className="wide" dangerouslySetInnerHTML={{ __html: drawn.wide }} />
          <div className="narrow" dangerouslySetInnerHTML={{ __html: drawn.narrow }} />
        </>
      )}
    </figure>
  );
}

function Values({ data }: { data: FigureChange['data'] }) {
  if (data.length === 0) return null;
  return (
    <div className="scroll" role="region" aria-label="Values that changed" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Value</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
          </tr>
        </thead>
        <tbody>
          {data.map(({ label, at, before, after }) => (
            <tr key={`${label} ${at}`}>
              <th scope="row">
                {label}, {at}
              </th>
              <td>{before ?? '–'}</td>
              <td>{after ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
