import type { Since } from '../../components/embed/pinned';
import type { SilentChange } from '../check/silent-change';
import type { Catalog } from '../domain/catalog';
import { factCheckId, figureId, statisticId } from '../domain/ids';
import type { Position } from '../problems/problem';
import type { Redirect } from '../domain/redirect';
import { correctionsOf, type CorrectionView } from '../views/correction-view';
import type { Embedded } from '../views/embed-view';
import type { KeptVersion } from '../compile/embeds';
import { pageOf } from './addresses';
import type { Kept } from './kept-files';

/** A newsroom of today, as far as what is kept has to say it. */
export interface Today {
  /** Every address at which something is published. */
  readonly addresses: ReadonlySet<string>;
  /** What can be embedded, by the address of its latest document. */
  readonly embeds: ReadonlyMap<string, Embedded>;
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
export function keptVersion({ embed, version }: Kept, { embeds, catalog, redirects }: Today): KeptVersion | null {
  const by = embeds.get(embed);
  if (by !== undefined) {
    const since: Since = { kind: 'replaced', by, corrections: correctionsIn(catalog, pageOf(embed).slice(1, -1)) };
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
