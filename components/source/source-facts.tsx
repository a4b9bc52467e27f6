import type { ReactNode } from 'react';
import type { SourceView } from '../../lib/views/source-view';
import { GradeBadge } from './grade-badge';
import { ReadIn } from './read-in';
import styles from './source-facts.module.css';

/** What is recorded of a source, gaps with their reasons. */
export function SourceFacts({ source }: { source: SourceView }) {
  return (
    <dl className={styles.facts}>
      <Fact name="Publisher">{source.publisher}</Fact>
      <Fact name="Edition">{source.edition}</Fact>
      <Fact name="Type">{source.kind}</Fact>
      <Fact name="Grade">
        <GradeBadge grade={source.grade} /> {source.gradeMeaning}
      </Fact>
      {source.readIn === null ? null : (
        <Fact name="Read in">
          <ReadIn copy={source.readIn} />
        </Fact>
      )}
      <Fact name="Published">
        {source.published.known ? (
          <time dateTime={source.published.iso}>{source.published.text}</time>
        ) : (
          `Not known: ${source.published.why}`
        )}
      </Fact>
      {source.accessed.known ? (
        <Fact name="Read on">
          <time dateTime={source.accessed.iso}>{source.accessed.text}</time>
        </Fact>
      ) : (
        <Fact name="Read on">Not known: {source.accessed.why}</Fact>
      )}
      <Fact name="Address">
        {source.url.known ? <a href={source.url.url}>{source.url.url}</a> : `Not known: ${source.url.why}`}
      </Fact>
      {source.archivedUrl === null ? null : (
        <Fact name="Archived copy">
          <a href={source.archivedUrl}>{source.archivedUrl}</a>
        </Fact>
      )}
      <Fact name="Licence">
        {source.licence.url === null ? source.licence.name : <a href={source.licence.url}>{source.licence.name}</a>};{' '}
        {source.licence.redistribution}
      </Fact>
      {source.note === null ? null : <Fact name="Note">{source.note}</Fact>}
      {source.stateMedia.map(({ name, label, why, documentedIn }) => (
        <Fact key={name} name={`${name}: ${label}`}>
          {why} Documented in <a href={documentedIn.url}>{documentedIn.text}</a>{' '}
          <GradeBadge grade={documentedIn.grade} />, read on{' '}
          <time dateTime={documentedIn.read.iso}>{documentedIn.read.text}</time>
        </Fact>
      ))}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt> <dd>{children}</dd>
    </div>
  );
}
