import type { Entry } from '../../catalog/entry';
import { assertionsOf } from '../../domain/claim';
import type { FactCheck } from '../../domain/fact-check';
import type { Figure } from '../../domain/figure';
import { paletteOf } from '../../domain/figure-colour';
import { memoize } from '../../domain/memoize';
import type { Newsroom } from '../../domain/newsroom';
import type { Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';
import type { Entities } from '../entities';
import { partsOf } from '../figure-parts';
import { aliasProblems } from './aliases';
import { ownerProblems, paletteProblems } from './colour-owners';
import { claimNameProblems } from './claim-names';
import { labelProblems } from './label-names';
import { refusalsOf } from './refusals';
import { statisticNameProblems } from './statistic-names';

/** Labels, names and colours match the entities in the data: in figures, claims, statistics and the newsroom’s colours and aliases. */
export const identity: EditorialRule = ({ parsed, catalog, entities }) => {
  const palette = paletteOf(catalog.newsroom);
  const newsrooms = [...parsed.newsrooms.values()];
  // The entities are unknown if a series cannot be read.
  const areAllReadable = (parsed.broken.get('series')?.size ?? 0) === 0;
  return {
    problems: [
      ...(areAllReadable
        ? newsrooms.flatMap((entry) => [
            ...paletteProblems(refusalsOf(entry), palette, entities),
            ...aliasProblems(refusalsOf(entry), entry.value, entities),
          ])
        : []),
      ...[...parsed.figures.values()].flatMap((entry) => ofFigure(entry, catalog.newsroom, entities)),
      ...[...parsed.factChecks.values()].flatMap((entry) => ofFactCheck(entry, entities)),
      ...statisticNameProblems(parsed.statistics, entities),
    ],
  };
};

const ofFigure = memoize((entry: Entry<Figure>, newsroom: Newsroom, entities: Entities): readonly Problem[] => {
  const refuse = refusalsOf(entry);
  const parts = partsOf(entry.value, entities);
  return [
    ...parts.flatMap((part) => labelProblems(refuse, part, entities)),
    ...ownerProblems(refuse, entry.value, parts, paletteOf(newsroom), entities),
  ];
});

const ofFactCheck = memoize((entry: Entry<FactCheck>, entities: Entities): readonly Problem[] => [
  ...measureProblems(entry, entities),
  ...claimNameProblems(refusalsOf(entry), entry.value, entities),
]);

/** Problems with the labels of the statistics that a claim is compared with. */
function measureProblems(entry: Entry<FactCheck>, entities: Entities): Problem[] {
  const { claim } = entry.value;
  const labelled = [
    ...assertionsOf(claim).flatMap(({ asserts, path }) =>
      asserts.alternatives.map((named, index) => ({ path: [...path, 'alternatives', index], named })),
    ),
    ...claim.context.map((named, index) => ({ path: ['claim', 'context', index], named })),
  ];
  return labelled.flatMap(({ path, named: { label, measure } }) => {
    const draws = [{ path: [...path, 'measure'], drawn: entities.ofStatistic(measure.id) }];
    const part = { label: { path: [...path, 'label'], text: label }, draws, speaksOf: 'each' } as const;
    return labelProblems(refusalsOf(entry), part, entities);
  });
}
