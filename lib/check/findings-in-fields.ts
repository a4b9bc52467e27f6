import type { Entry } from '../catalog/entry';
import type { ReadEntries } from '../catalog/parsed-content';
import { collections, kinds } from '../collections/collections';
import type { Kind } from '../domain/catalog';
import type { Finding } from '../domain/finding';
import { memoizeKind } from './memoize-kind';

/** An entry, and the findings in its front matter or record. */
interface FindingsInFields {
  readonly entry: Entry<unknown>;
  readonly findings: readonly Finding[];
}

/** Lists the entries whose front matter or record has findings, ordered by kind. */
export function findingsInFields(entries: ReadEntries): readonly FindingsInFields[] {
  return kinds.flatMap((kind) => ofKind(entries, kind));
}

const ofKind = memoizeKind(<Name extends Kind>(entries: ReadEntries, kind: Name): readonly FindingsInFields[] => {
  const { findings: findingsOf } = collections[kind];
  if (findingsOf === undefined) return [];
  return [...entries[kind].values()].flatMap((entry) => {
    const findings = findingsOf(entry.value);
    return findings.length === 0 ? [] : [{ entry, findings }];
  });
});
