import { createElement, type ReactNode } from 'react';
import { listText } from '../../lib/messages/lists';
import { t } from '../../lib/messages/messages';
import { site } from '../../lib/site';
import type { CorrectionView } from '../../lib/views/correction-view';
import type { CitationView } from '../../lib/views/source-view';
import { readInText } from '../source/read-in';
import { partElement, type PartName } from './template';

/** A link out of the frame: a page of ours inside a small frame would be of no use, and may not be shown there. */
export function Out({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noopener">
      {children}
    </a>
  );
}

/** A place that is filled anew where the document is kept. */
export function Part({ name, children }: { name: PartName; children?: ReactNode }) {
  return createElement(partElement, { name }, children);
}

/** What was changed since this was first published, so that a frame on an old page says it too. */
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

/** The sources, each once, with where they were read and on what terms their data may be passed on. */
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

/** The end: which version this is, where that is pinned; the way to everything behind this, our licence and our name. */
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
