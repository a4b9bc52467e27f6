import type { CheckSnapshot, FactCheckChange } from '../../lib/impact/impact';
import { Part } from './parts';
import { anchorOf } from './statistics';

/** Every fact-check whose verdict or assessment changed, with its state before and after the change side by side. */
export function FactChecks({ changes }: { changes: readonly FactCheckChange[] }) {
  return (
    <Part id="fact-checks" title="Fact-checks" when={changes.length > 0}>
      {changes.map(({ id, title, change, before, after }) => (
        <article key={id} id={anchorOf('check', id)}>
          <h3>
            {title} <code>{id}</code>
          </h3>
          <div className="pair">
            <Side title="Before" snapshot={before} none="It did not exist." />
            <Side
              title="After"
              snapshot={after}
              none={change === 'removed' ? 'It no longer exists.' : 'It cannot be assessed: see the problems.'}
            />
          </div>
          {after === null || after.fits ? null : (
            <p className="bad">
              “{after.verdict}” is not allowed now. Allowed: {after.allowed.join(', ')}.
            </p>
          )}
        </article>
      ))}
    </Part>
  );
}

function Side({ title, snapshot, none }: { title: string; snapshot: CheckSnapshot | null; none: string }) {
  return (
    <div className="check">
      <p className="side">{title}</p>
      {snapshot === null ? (
        <p className="none">{none}</p>
      ) : (
        <>
          <p>
            <strong>{snapshot.verdict}</strong> · {snapshot.finding.replaceAll('-', ' ')}
          </p>
          {snapshot.measured === null ? null : (
            <p>
              Claimed {snapshot.claimed}; measured <mark>{snapshot.measured}</mark>
            </p>
          )}
          <p>{snapshot.sentence}</p>
        </>
      )}
    </div>
  );
}
