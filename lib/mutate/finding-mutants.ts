import { pins } from '../catalog/parsed-content';
import { findingsInFields } from '../check/findings-in-fields';
import type { Finding } from '../domain/finding';
import { pinnedReference } from '../domain/statistic';
import { offsetAt } from '../problems/text-position';
import { mutantsOf, together, type Mutants, type Place } from './mutant';
import type { MutableNewsroom } from './newsroom';
import { untrue } from './untrue';

/** A finding, and its position in the content. */
interface PlacedFinding {
  readonly finding: Finding;
  readonly what: string;
  readonly place: Place;
}

/** Makes one mutant for each finding: changed data that contradict the finding. */
export function findingMutants(newsroom: MutableNewsroom): Mutants {
  const pinnedTo = pins(newsroom.parsed);
  return together(
    [...inFields(newsroom), ...inTexts(newsroom)].map(({ finding, what, place }) => {
      const day = pinnedTo.get(place.file);
      const { kind, edits } = untrue(finding, (reference) => pinnedReference(reference, day), newsroom);
      return mutantsOf({ kind, subject: 'finding', what, place, digits: 'current' }, edits);
    }),
  );
}

function inTexts({ parsed }: MutableNewsroom): PlacedFinding[] {
  return [...parsed.bodies].flatMap(([file, { uses }]) =>
    uses.flatMap(({ use, at, textRange }): PlacedFinding[] => {
      if (use.word !== 'Finding') return [];
      return [{ finding: use.finding, what: use.text, place: { file, start: at, end: textRange?.start ?? at + 1 } }];
    }),
  );
}

function inFields({ parsed, texts }: MutableNewsroom): PlacedFinding[] {
  return findingsInFields(parsed).flatMap(({ entry: { file, position }, findings }) =>
    findings.map((finding, index): PlacedFinding => {
      const offset = (...path: PropertyKey[]): number =>
        offsetAt(texts.get(file) ?? '', position(['findings', index, ...path]));
      const end = Math.max(...Object.keys(finding).map((field) => offset(field))) + 1;
      return { finding, what: `${finding.is}, ${finding.of.id}`, place: { file, start: offset(), end } };
    }),
  );
}
