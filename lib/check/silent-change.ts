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

/** The kinds of entries whose published content is recorded, by their names in `content/corrections.yml`. */
export type Recorded = 'articles' | 'factChecks' | 'figures' | 'statistics' | 'series';

/** A change to published content that no correction or superseded value records. */
export type SilentChange = Place &
  (
    | {
        readonly kind: 'values';
        readonly id: SeriesId;
        readonly source: string;
        /** The multiplier of the values. */
        readonly scale: Multiplier;
        readonly values: readonly RevisedValue[];
      }
    /** Values were revised, but the source is unchanged. */
    | { readonly kind: 'edition'; readonly id: SeriesId; readonly source: string }
    /** The copy of the published data in `content/kept/series/` is missing or changed. */
    | { readonly kind: 'kept-data'; readonly ids: readonly string[] }
    | {
        readonly kind: 'statement';
        readonly of: Recorded;
        readonly id: string;
        readonly was: string;
        /** What the entry says now; null if the published text was removed. */
        readonly is: string | null;
        /** Words that a correction must contain, but that are missing from every correction of this entry. */
        readonly missingWords: readonly string[];
        /** The earliest date that the correction may have. */
        readonly since: string | null;
      }
    /** A verdict changed, but the date of the check did not. */
    | { readonly kind: 'checked-on'; readonly id: string; readonly checkedOn: string }
    /** A correction was rewritten or removed. */
    | { readonly kind: 'correction'; readonly id: string; readonly isRemoved: boolean }
  );

/** The parts of a valid newsroom that are compared with what was published. */
export interface ComparedNewsroom extends StatementInputs {
  /** What each page says now, from `statementsOf`. */
  readonly statements: ReadonlyMap<string, CurrentStatement>;
  /** Redirects, so that the record of a renamed page is found. */
  readonly redirects: readonly Redirect[];
  /** The contents of the files, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** The day of publication; null for no particular day. */
  readonly on: string | null;
}
