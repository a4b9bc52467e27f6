import type { KeptStatus } from '../../components/embed/pinned';
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

/** The current state of a newsroom, with everything needed to compare it with what was published before. */
export interface Today {
  /** Every published address. */
  readonly addresses: ReadonlySet<string>;
  /** Everything that can be embedded, by the address of its latest document. */
  readonly embeds: ReadonlyMap<string, Embedded>;
  readonly catalog: Catalog;
  readonly redirects: readonly Redirect[];
  /** Returns the position of a field in `content/redirects.yml`. */
  readonly redirectPosition: (path: readonly PropertyKey[]) => Position;
  /** What each page currently tells readers (its heading, facts and numbers), by address: see `check/statements.ts`. */
  readonly statements: ReadonlyMap<string, string>;
  /** Whether copies of series' published data are archived. */
  readonly keepsData: boolean;
  /** Published content that changed without a record of the change. */
  readonly silent: readonly SilentChange[];
}

/** The status of an archived version; null if its page was removed and no entry in `content/redirects.yml` covers it. */
export function keptVersion({ embed, version }: Kept, { embeds, catalog, redirects }: Today): KeptVersion | null {
  const by = embeds.get(embed);
  if (by !== undefined) {
    const since: KeptStatus = { kind: 'replaced', by, corrections: correctionsIn(catalog, pageOf(embed).slice(1, -1)) };
    return { version, page: by.page, since };
  }
  const covering = redirects.find(({ from }) => from === pageOf(embed)) ?? redirects.find(({ from }) => from === embed);
  if (covering === undefined) return null;
  const { to, gone } = covering;
  if (gone !== undefined) return { version, page: to ?? pageOf(embed), since: { kind: 'gone', why: gone } };
  return to === undefined ? null : { version, page: to, since: { kind: 'moved', to } };
}

/** Every correction to an embed’s content, whether it is older or newer than the archived version. */
function correctionsIn(catalog: Catalog, name: string): CorrectionView[] {
  const [folder = '', ...rest] = name.split('/');
  const id = rest.join('/');
  if (folder === 'figures') return correctionsOf(catalog, { kind: 'figures', id: figureId.parse(id) });
  if (folder === 'numbers') return correctionsOf(catalog, { kind: 'statistics', id: statisticId.parse(id) });
  return correctionsOf(catalog, { kind: 'factChecks', id: factCheckId.parse(id) });
}
