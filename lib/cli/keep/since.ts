import type { Since } from '../../../components/embed/pinned';
import type { SilentChange } from '../../check/silent-change';
import type { Catalog } from '../../domain/catalog';
import { factCheckId, figureId, statisticId } from '../../domain/ids';
import type { Position } from '../../problems/problem';
import type { Redirect } from '../../domain/redirect';
import { correctionsOf, type CorrectionView } from '../../views/correction-view';
import { embedView } from '../../views/embed-view';
import type { KeptVersion } from '../compile/embeds';
import type { Made } from '../compile/view-artefacts';
import { pageOf } from './addresses';
import type { Kept } from './kept-files';

/** A newsroom of today, as far as what is kept has to say it. */
export interface Today {
  readonly made: Made;
  readonly catalog: Catalog;
  readonly redirects: readonly Redirect[];
  /** Where a field of a redirect stands. */
  readonly redirectPosition: (path: readonly PropertyKey[]) => Position;
  /** What readers are told now, by address: see `check/statements.ts`. */
  readonly statements: ReadonlyMap<string, string>;
  /** Whether the data of a series are kept as they were published. */
  readonly keepsData: boolean;
  /** What was published and has changed without a trace. */
  readonly silent: readonly SilentChange[];
}

/** What became of something whose earlier version is kept; null where nobody has said it. */
export function keptVersion({ embed, version }: Kept, { made, catalog, redirects }: Today): KeptVersion | null {
  const name = pageOf(embed).slice(1, -1);
  const view = made.artefacts.get(`embeds/${name}.json`);
  if (view !== undefined) {
    const by = embedView.parse(JSON.parse(view.toString()));
    const since: Since = { kind: 'replaced', by, corrections: correctionsIn(catalog, name) };
    return { version, page: by.page, since };
  }
  const covering = redirects.find(({ from }) => from === pageOf(embed)) ?? redirects.find(({ from }) => from === embed);
  if (covering === undefined) return null;
  const { to, gone } = covering;
  if (gone !== undefined) return { version, page: to ?? pageOf(embed), since: { kind: 'gone', why: gone } };
  return to === undefined ? null : { version, page: to, since: { kind: 'moved', to } };
}

/** Every correction of it: which of them came before a version, a document of that version says by their dates. */
function correctionsIn(catalog: Catalog, name: string): CorrectionView[] {
  const [folder = '', ...rest] = name.split('/');
  const id = rest.join('/');
  if (folder === 'figures') return correctionsOf(catalog, { kind: 'figures', id: figureId.parse(id) });
  if (folder === 'numbers') return correctionsOf(catalog, { kind: 'statistics', id: statisticId.parse(id) });
  return correctionsOf(catalog, { kind: 'factChecks', id: factCheckId.parse(id) });
}
