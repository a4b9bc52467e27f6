import type { Marked, Sentence, StatisticChange } from '../../lib/impact/impact';
import { causeText, fieldChanges } from '../../lib/impact/words';
import { AnchorLinks, Part, SurfaceList } from './parts';

/** Every changed statistic, with the cause of the change and the content that uses it. */
export function Statistics({ changes }: { changes: readonly StatisticChange[] }) {
  return (
    <Part id="statistics" title="Statistics" when={changes.length > 0}>
      {changes.map((change) => (
        <article key={change.key} id={anchorOf('statistic', change.key)}>
          <Statistic change={change} />
        </article>
      ))}
    </Part>
  );
}

/** The HTML id of an entry in the report: `figure-oats-lines` for the figure `oats/lines`. */
export function anchorOf(kind: string, id: string): string {
  return `${kind}-${id.replace(/[^a-zA-Z0-9]+/g, '-')}`;
}

function Statistic({ change }: { change: StatisticChange }) {
  const { key, before, after, renamedTo, causes, sentences, figures, factChecks, surfaces } = change;
  const shown = after ?? before;
  const others = fieldChanges(change).filter(({ field }) => field !== 'value');
  return (
    <>
      <h3>
        {shown === null ? key : `${shown.name}, ${shown.period}`}
        <code>{renamedTo === null ? key : `${key} → ${renamedTo}`}</code>
      </h3>
      <p className="movement">
        <Value text={before?.text ?? null} none="new" />
        <span aria-label="is now">→</span>
        <Value text={after?.text ?? null} none={change.change === 'unreadable' ? 'cannot be computed' : 'gone'} />
      </p>
      <ul className="why">
        {others.map(({ field, text }) => (
          <li key={field}>
            <b>{field}</b> {text}
          </li>
        ))}
        {causes.map((cause) => (
          <li key={causeText(cause)}>because {causeText(cause)}</li>
        ))}
      </ul>
      {sentences.map((sentence) => (
        <SentencePair key={`${sentence.file}:${sentence.line}:${sentence.column}`} sentence={sentence} />
      ))}
      <AnchorLinks title="Figures" links={figures.map((id) => ({ href: `#${anchorOf('figure', id)}`, text: id }))} />
      <AnchorLinks
        title="Fact-checks"
        links={factChecks.map((id) => ({ href: `#${anchorOf('check', id)}`, text: id }))}
      />
      <SurfaceList surfaces={surfaces} folded />
    </>
  );
}

function Value({ text, none }: { text: string | null; none: string }) {
  return text === null ? <em>{none}</em> : <strong>{text}</strong>;
}

function SentencePair({ sentence }: { sentence: Sentence }) {
  const { file, line, column, title, before, after, contradicted } = sentence;
  return (
    <figure className="sentences">
      {before === null ? null : (
        <p className="was">
          <span className="side">Before</span> <MarkedSentence sentence={before} />
        </p>
      )}
      <p className="is">
        <span className="side">After</span> <MarkedSentence sentence={after} />
      </p>
      <figcaption>
        {title}{' '}
        <code>
          {file}:{line}:{column}
        </code>
        {contradicted === null ? null : (
          <b className="bad">
            The text says “{contradicted.written}”; the data layer has{' '}
            {contradicted.right === null ? 'nothing' : `“${contradicted.right}”`}.
          </b>
        )}
      </figcaption>
    </figure>
  );
}

function MarkedSentence({ sentence: { lead, number, rest } }: { sentence: Marked }) {
  return (
    <span>
      {lead}
      <mark>{number ?? 'no number'}</mark>
      {rest}
    </span>
  );
}
