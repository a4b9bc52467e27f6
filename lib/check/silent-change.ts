import type { Redirect } from '../domain/redirect';
import type { SeriesId } from '../domain/ids';
import type { Multiplier } from '../domain/unit';
import type { Position } from '../problems/problem';
import type { RevisedValue } from './revised-values';
import type { CurrentStatement, StatementInputs } from './statements';

/** A position in a file. */
interface Place {
  readonly file: string;
  readonly position: Position;
}

/** The kinds of entries whose statements are recorded, as named in the log of corrections. */
export type Recorded = 'articles' | 'factChecks' | 'figures' | 'statistics' | 'series';

/** A change to published content without a record of it. */
export type SilentChange = Place &
  (
    | {
        readonly kind: 'values';
        readonly id: SeriesId;
        readonly source: string;
        /** The scale of the values. */
        readonly scale: Multiplier;
        readonly values: readonly RevisedValue[];
      }
    /** Values were revised, but the source is unchanged. */
    | { readonly kind: 'edition'; readonly id: SeriesId; readonly source: string }
    /** The kept copy of the published data is missing or changed. */
    | { readonly kind: 'kept-data'; readonly ids: readonly string[] }
    | {
        readonly kind: 'statement';
        readonly of: Recorded;
        readonly id: string;
        readonly was: string;
        /** Null if the statement was removed. */
        readonly is: string | null;
        /** The words that a notice must contain, but that no notice about this entry contains. */
        readonly missingWords: readonly string[];
        /** The earliest date that a notice may have. */
        readonly since: string | null;
      }
    /** A verdict changed, but the date of the check did not. */
    | { readonly kind: 'checked-on'; readonly id: string; readonly checkedOn: string }
    /** A correction was rewritten or removed. */
    | { readonly kind: 'correction'; readonly id: string; readonly isRemoved: boolean }
  );

/** The parts of a valid newsroom that are compared with what was published. */
export interface ComparedNewsroom extends StatementInputs {
  /** The current statements, from `statementsOf`. */
  readonly statements: ReadonlyMap<string, CurrentStatement>;
  /** Redirects, so that the record of a renamed page is found. */
  readonly redirects: readonly Redirect[];
  /** The texts of the files, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** The day of the edition; null for no particular day. */
  readonly on: string | null;
}
