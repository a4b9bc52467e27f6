import { renderToStaticMarkup } from 'react-dom/server';
import { assertNever } from '../../lib/domain/assert-never';
import { t } from '../../lib/messages/messages';
import { paths } from '../../lib/site';
import type { CorrectionView } from '../../lib/views/correction-view';
import type { Embedded } from '../../lib/views/embed-view';
import { rich } from '../message';
import type { PartName } from './template';
import { Corrections, Out } from './parts';

/** Why an archived version of an embed is no longer the latest one. */
export type KeptStatus =
  | { readonly kind: 'replaced'; readonly by: Embedded; readonly corrections: readonly CorrectionView[] }
  /** The page to which the embed belongs has a new address. */
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'gone'; readonly why: string };

/** Returns the line in a pinned embed that says that this version is the latest one. */
export function currentPart(version: string): string {
  return renderToStaticMarkup(<p className="note">{versionLine(version, 'current')}</p>);
}

/**
 * Returns what a build inserts into an archived version of an embed: in the part `notices`, a line that says that this version was replaced
 * or withdrawn, and nothing in the parts `revised` and `version`. The line expands to show a link to the latest version and the corrections
 * to its page, or why the content was withdrawn. The line fits into frames on other sites, because the heights of pinned embeds leave room
 * for the line from `longestLine`.
 */
export function keptParts(version: string, since: KeptStatus): Record<PartName, string> {
  const notices = renderToStaticMarkup(
    <details className="notice">
      <summary>
        <strong>{versionLine(version, stateOf(since))}</strong>
      </summary>
      <KeptStatusNote since={since} />
    </details>,
  );
  return { notices, revised: '', version: '' };
}

/** Returns the longest of the lines that a pinned embed can show about its version. */
export function longestLine(version: string): string {
  const lines = states.map((state) => versionLine(version, state));
  return lines.reduce((longest, line) => (line.length > longest.length ? line : longest));
}

/**
 * The states that the line about a version can report. `corrected` means that the page of a replaced version has corrections, which may be
 * older than the version.
 */
const states = ['current', 'replaced', 'corrected', 'withdrawn'] as const;
type State = (typeof states)[number];

function versionLine(version: string, state: State): string {
  return t('embed.version', { version, state });
}

function stateOf(since: KeptStatus): State {
  switch (since.kind) {
    case 'replaced':
      return since.corrections.length === 0 ? 'replaced' : 'corrected';
    case 'moved':
      return 'replaced';
    case 'gone':
      return 'withdrawn';
    default:
      return assertNever(since);
  }
}

function KeptStatusNote({ since }: { since: KeptStatus }) {
  switch (since.kind) {
    case 'replaced':
      return (
        <>
          <p>{rich('embed.newer', { link: <Out href={since.by.href}>{since.by.name}</Out> })}</p>
          <Corrections corrections={since.corrections} />
        </>
      );
    case 'moved':
      return <p>{rich('embed.moved', { link: (words) => <Out href={since.to}>{words}</Out> })}</p>;
    case 'gone':
      return (
        <p>
          {rich('embed.gone', {
            why: since.why,
            corrections: <Out href={paths.corrections}>{t('pages.corrections')}</Out>,
          })}
        </p>
      );
    default:
      return assertNever(since);
  }
}
