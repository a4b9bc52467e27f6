import { createHash } from 'node:crypto';
import type { Catalog } from '../domain/catalog';
import type { Correction } from '../domain/correction';

/**
 * The published corrections as one string: for each, its id, a hash of its words and everything that it affects. They are recorded because
 * a published correction must not be rewritten.
 */
export function correctionsStatement({ corrections }: Catalog): string {
  return [...corrections]
    .map(([id, correction]) => `${id}=${correctionHash(correction)}:${affectedBy(correction).join(',')}`)
    .sort()
    .join(' ');
}

/** A correction as it was published. */
export interface RecordedCorrection {
  /** The hash of its words, from `correctionHash`. */
  readonly hash: string;
  /** Everything that it affected, from `affectedBy`. */
  readonly touched: readonly string[];
}

/** Parses the string that `correctionsStatement` returns. Returns the corrections by id. */
export function correctionsIn(said: string | null): ReadonlyMap<string, RecordedCorrection> {
  const entries = (said ?? '').split(' ').filter((text) => text !== '');
  return new Map(
    entries.map((text): [string, RecordedCorrection] => {
      const [, id = '', hash = '', touched = ''] = /^([^=]*)=([^:]*):?(.*)$/.exec(text) ?? [];
      return [id, { hash, touched: touched.split(',').filter((name) => name !== '') }];
    }),
  );
}

/** Everything that a correction affects, in the form `statistics/consumption/china`. */
export function affectedBy({ of }: Pick<Correction, 'of'>): string[] {
  return Object.entries(of)
    .flatMap(([kind, ids]) => ids.map((id) => `${kind}/${id}`))
    .sort();
}

/** A hash of the words of a correction. The entries that it affects are left out, because they may be renamed later. */
export function correctionHash({ date, severity, was, now, why }: Correction): string {
  return createHash('sha256').update([date, severity, was, now, why].join('\n')).digest('hex').slice(0, 8);
}
