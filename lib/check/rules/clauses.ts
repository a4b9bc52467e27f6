import { pins } from '../../catalog/parsed-content';
import { pinned } from '../../numbers/vintage';
import { memoize } from '../../domain/memoize';
import type { Problem } from '../../problems/problem';
import type { CheckContext, EditorialRule } from '../context';
import type { Entities } from '../entities';
import { judgedClauses, type JudgedWords } from '../judged-clauses';
import { agreedIn, judgedInField } from '../judged-fields';
import { mistakenNamesIn } from '../mistaken-names';
import { mistakenWholesIn, wholesIn } from '../mistaken-wholes';
import { numberedFieldsOfCheck, numberedNotes } from '../numbered-fields';
import { numberedBlocks, type JudgedRange, type NumberedBlock } from '../numbered-text';
import { placeOf } from './prose-place';

/**
 * The words beside a number state its direction, order, hedge, period and entity correctly and, for a percentage, what it is a share of.
 */
export const clauses: EditorialRule = (context) => ({
  problems: [...problemsInBodies(context), ...problemsInFields(context)],
});

function problemsInBodies({ parsed, catalog, resolve, sources, entities }: CheckContext): Problem[] {
  const pinnedTo = pins(parsed);
  const wholes = wholesIn(catalog);
  return [...parsed.bodies].flatMap(([file, body]) => {
    const read = pinned(resolve, pinnedTo.get(file));
    const mistaken = mistakenIn(numberedBlocks(body, read), wholes, entities);
    const source = sources.get(file) ?? '';
    return [...untrueIn(judgedClauses(body, read)), ...mistaken].flatMap(({ block, ...judged }) =>
      problemsOf(judged, file, () => block.offsets, source),
    );
  });
}

const mistakenIn = memoize(
  (blocks: readonly NumberedBlock[], wholes: ReturnType<typeof wholesIn>, entities: Entities) =>
    blocks.flatMap((one) =>
      [...mistakenNamesIn(one, entities), ...mistakenWholesIn(one, wholes, entities)].map((mistaken) => ({
        ...mistaken,
        block: one.block,
      })),
    ),
);

const untrueIn = memoize((judged: readonly JudgedWords[]) => judged.filter(({ judgement }) => judgement !== 'true'));

/** The problems in texts without components, in which our numbers are plain text: the reasons given in fact-checks, and notes. */
function problemsInFields({ parsed, catalog, resolve, sources, entities }: CheckContext): Problem[] {
  const numbers = { catalog, resolve };
  const wholes = wholesIn(catalog);
  const fields = [
    ...[...parsed.factChecks.values()].flatMap((entry) => numberedFieldsOfCheck(entry, resolve)),
    ...[...parsed.sources.values()].flatMap((entry) => numberedNotes.sources(entry, numbers)),
    ...[...parsed.series.values()].flatMap((entry) => numberedNotes.series(entry, numbers)),
    ...[...parsed.statistics.values()].flatMap((entry) => numberedNotes.statistics(entry, numbers)),
  ];
  return fields.flatMap((field) => {
    const source = sources.get(field.file) ?? '';
    const names = agreedIn(field, (text) => mistakenNamesIn(text, entities));
    const shares = agreedIn(field, (text) => mistakenWholesIn(text, wholes, entities));
    return [...judgedInField(field), ...names, ...shares].flatMap((judged) =>
      problemsOf(judged, field.file, () => field.block.offsetsIn(source), source),
    );
  });
}

function problemsOf(
  { judgement, ...range }: JudgedRange,
  file: string,
  offsets: () => readonly number[],
  source: string,
): Problem[] {
  return judgement === 'true' ? [] : [{ file, ...judgement, ...placeOf(range, offsets(), source) }];
}
