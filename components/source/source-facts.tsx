import type { ReactNode } from 'react';
import { t } from '../../lib/messages/messages';
import type { SourceView } from '../../lib/views/source-view';
import { labelOf, rich } from '../message';
import { GradeBadge } from './grade-badge';
import { LicenceName } from './licence-name';
import { ReadIn } from './read-in';
import styles from './source-facts.module.css';

/** The record of a source, with the reason for each fact that is not known. */
export function SourceFacts({ source }: { source: SourceView }) {
  return (
    <dl className={styles.facts}>
      <Fact name="publisher">{source.publisher}</Fact>
      <Fact name="edition">{source.edition}</Fact>
      <Fact name="kind">{source.kind}</Fact>
      <Fact name="grade">
        <GradeBadge grade={source.grade} /> {source.gradeMeaning}
      </Fact>
      {source.readIn === null ? null : (
        <Fact name="readIn">
          <ReadIn copy={source.readIn} />
        </Fact>
      )}
      <Fact name="published">
        <Day day={source.published} />
      </Fact>
      <Fact name="accessed">
        <Day day={source.accessed} />
      </Fact>
      <Fact name="address">
        {source.url.known ? (
          <a href={source.url.url}>{source.url.url}</a>
        ) : (
          t('source.notKnown', { why: source.url.why })
        )}
      </Fact>
      {source.archivedUrl === null ? null : (
        <Fact name="archivedCopy">
          <a href={source.archivedUrl}>{source.archivedUrl}</a>
        </Fact>
      )}
      <Fact name="licence">
        {rich('source.licenceTerms', {
          licence: <LicenceName licence={source.licence} />,
          terms: source.licence.redistribution,
        })}
      </Fact>
      {source.note === null ? null : <Fact name="note">{source.note}</Fact>}
      {source.stateMedia.map((medium) => (
        <StateMedium key={medium.name} medium={medium} />
      ))}
    </dl>
  );
}

function Day({ day }: { day: SourceView['published'] }) {
  return day.known ? <time dateTime={day.iso}>{day.text}</time> : t('source.notKnown', { why: day.why });
}

function StateMedium({ medium: { name, label, why, documentedIn } }: { medium: SourceView['stateMedia'][number] }) {
  return (
    <div>
      <dt>{labelOf(name, label)}</dt>{' '}
      <dd>
        {why}{' '}
        {rich('source.documentedIn', {
          source: <a href={documentedIn.url}>{documentedIn.text}</a>,
          grade: <GradeBadge grade={documentedIn.grade} />,
          day: <time dateTime={documentedIn.read.iso}>{documentedIn.read.text}</time>,
        })}
      </dd>
    </div>
  );
}

type Name =
  | 'publisher'
  | 'edition'
  | 'kind'
  | 'grade'
  | 'readIn'
  | 'published'
  | 'accessed'
  | 'address'
  | 'archivedCopy'
  | 'licence'
  | 'note';

function Fact({ name, children }: { name: Name; children: ReactNode }) {
  return (
    <div>
      <dt>{t(`source.facts.${name}`)}</dt> <dd>{children}</dd>
    </div>
  );
}
