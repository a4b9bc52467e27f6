import type { Redirect } from '../domain/redirect';
import type { SeriesId } from '../domain/ids';
import type { Multiplier } from '../domain/unit';
import type { Position } from '../problems/problem';
import type { RevisedValue } from './revised-values';
import type { CurrentStatement, Telltale } from './statements';

/** Where something stands. */
interface Place {
  readonly file: string;
  readonly position: Position;
}

/** What the log of corrections lists things under, as far as what they say is recorded. */
export type Recorded = 'articles' | 'factChecks' | 'figures' | 'statistics' | 'series';

/** Something that was published and has changed, with nothing that says so. */
export type SilentChange = Place &
  (
    | {
        readonly kind: 'values';
        readonly id: SeriesId;
        readonly source: string;
        /** In which the values were written. */
        readonly scale: Multiplier;
        readonly values: readonly RevisedValue[];
      }
    /** Values were revised, and the source is still that of before. */
    | { readonly kind: 'edition'; readonly id: SeriesId; readonly source: string }
    /** The data that were published are not kept as they were. */
    | { readonly kind: 'kept-data'; readonly ids: readonly string[] }
    | {
        readonly kind: 'statement';
        readonly of: Recorded;
        readonly id: string;
        readonly was: string;
        /** Null where it is not said any more. */
        readonly is: string | null;
        /** What a notice has to say, and none of this thing does. */
        readonly unsaid: readonly string[];
        /** The first day that a notice may have. */
        readonly since: string | null;
      }
    /** A verdict changed, and the day of the check is that of before. */
    | { readonly kind: 'checked-on'; readonly id: string; readonly checkedOn: string }
    /** A correction was rewritten or taken away. */
    | { readonly kind: 'correction'; readonly id: string; readonly isGone: boolean }
  );

/** A newsroom that passes the check, as far as what was published is held to it. */
export interface Held extends Telltale {
  /** What it says now, as `statementsOf` gives it. */
  readonly statements: ReadonlyMap<string, CurrentStatement>;
  /** A record follows the address of what was renamed. */
  readonly redirects: readonly Redirect[];
  /** The texts of the files, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** The day of the edition; null for none in particular. */
  readonly on: string | null;
}
