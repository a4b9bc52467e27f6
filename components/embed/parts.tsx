import { createElement, type ReactNode } from 'react';
import { listText } from '../../lib/messages/lists';
import { t } from '../../lib/messages/messages';
import { site } from '../../lib/site';
import type { CorrectionView } from '../../lib/views/correction-view';
import type { CitationView } from '../../lib/views/source-view';
import { readInText } from '../source/read-in';
import { partElement, type PartName } from './template';

/** A link that opens outside the frame. Our pages would be useless in a small frame, and their security policy forbids framing. */
export function Out({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noopener">
      {children}
    </a>
  );
}

/** A part of an embed that every build fills in afresh, even if the rest of the document comes from an earlier build. */
export function Part({ name, children }: { name: PartName; children?: ReactNode }) {
  return createElement(partElement, { name }, children);
}

/** All corrections since the first publication, so that pages that embedded the content before a correction show the correction too. */
export function Corrections({ corrections }: { corrections: readonly CorrectionView[] }) {
  return corrections.map((correction) => (
    <p key={correction.id} className="notice">
      <strong>{correctionStart(correction)}</strong> {correction.was} {correction.now}{' '}
      <Out href={correction.href}>{t('correction.why')}</Out>
    </p>
  ));
}

export function correctionText(correction: CorrectionView): string {
  return `${correctionStart(correction)} ${correction.was} ${correction.now} ${t('correction.why')}`;
}

function correctionStart({ label, date }: CorrectionView): string {
  return t('correction.head', { label, day: date.text });
}

/** Returns a line that names each source once, with the copy in which it was read, and the licences under which the data are published. */
export function sourcesText(citations: readonly CitationView[]): string {
  const lines = [...new Set(citations.map(sourceLine))];
  const licences = [...new Set(citations.map(({ licence }) => licence.name))];
  return t('embed.sources', {
    count: lines.length,
    sources: listText(lines, 'semicolon'),
    licences: listText(licences, 'semicolon'),
  });
}

function sourceLine({ line, readIn }: CitationView): string {
  return readIn === null ? line : t('source.lineReadIn', { line, copy: readInText(readIn) });
}

/** The foot: a line about the version if the embed is pinned, the link to the page, our licence and our name. */
export function Foot({ href, label }: { href: string; label: string }) {
  return (
    <>
      <Part name="version" />
      <p className="foot">
        <Out href={href}>{label}</Out>
        <span>
          <Licence /> <strong>{site.name}</strong>
        </span>
      </p>
    </>
  );
}

function Licence() {
  const { short, url } = site.licence;
  return url === null ? short : <Out href={url}>{short}</Out>;
}
