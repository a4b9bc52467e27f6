import type { Entry } from '../../catalog/entry';
import { fieldsOf } from '../../collections/collection';
import type { FactCheck } from '../../domain/fact-check';
import type { Figure } from '../../domain/figure';
import { paletteOf } from '../../domain/figure-colour';
import { hasName } from '../../domain/name-key';
import type { Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';
import { Entities } from '../entities';
import { partsOf } from '../figure-parts';
import { ownerProblems, paletteProblems } from './colour-owners';
import { labelProblems, namesOf } from './label-names';
import { refusalsOf } from './refusals';
import { statisticNameProblems } from './statistic-names';

/** What a figure draws matches its label, its name and its colour. */
export const identity: EditorialRule = ({ parsed, catalog }) => {
  const entities = new Entities(catalog);
  const palette = paletteOf(catalog.newsroom);
  const newsrooms = [...parsed.newsrooms.values()];
  // The entities are unknown if a series cannot be read.
  const areAllReadable = (parsed.broken.get('series')?.size ?? 0) === 0;
  const ofFigure = (entry: Entry<Figure>): Problem[] => {
    const refuse = refusalsOf(entry);
    const parts = partsOf(entry.value, entities);
    return [
      ...parts.flatMap((part) => labelProblems(refuse, part, entities)),
      ...ownerProblems(refuse, entry.value, parts, palette, entities),
    ];
  };
  return {
    problems: [
      ...(areAllReadable ? newsrooms.flatMap((entry) => paletteProblems(refusalsOf(entry), palette, entities)) : []),
      ...[...parsed.figures.values()].flatMap(ofFigure),
      ...[...parsed.factChecks.values()].flatMap((entry) => [
        ...claimProblems(entry, entities),
        ...measureProblems(entry, entities),
      ]),
      ...statisticNameProblems(parsed, entities),
    ],
  };
};

/** Reports the texts of a claim that name another entity than its measure, as in a copy of the fact-check of another country. */
function claimProblems(entry: Entry<FactCheck>, entities: Entities): Problem[] {
  const { title, claim } = entry.value;
  if (claim.asserts === undefined) return [];
  const drawn = entities.ofStatistic(claim.asserts.measure.id);
  return fieldsOf({ title, ...claim }, ['title', 'text', 'short']).flatMap(({ path: [field = ''], text }) => {
    if (drawn.entities.some((own) => hasName(text, own))) return [];
    const other = entities.namedIn(text).find((name) => entities.isOfAnotherThan(drawn, name));
    if (other === undefined) return [];
    const own = namesOf(drawn.entities);
    return [
      refusalsOf(entry)(
        field === 'title' ? ['title'] : ['claim', field],
        'claim/words',
        `This names "${other}", but the measure of the claim is for ${own}.`,
        `Name ${own}, or choose a measure for "${other}".`,
      ),
    ];
  });
}

/** Problems with the labels of the statistics that a claim is compared with. */
function measureProblems(entry: Entry<FactCheck>, entities: Entities): Problem[] {
  const { asserts, context } = entry.value.claim;
  const labelled = [
    ...(asserts?.alternatives ?? []).map((named, index) => ({
      path: ['claim', 'asserts', 'alternatives', index],
      named,
    })),
    ...context.map((named, index) => ({ path: ['claim', 'context', index], named })),
  ];
  return labelled.flatMap(({ path, named: { label, measure } }) => {
    const draws = [{ path: [...path, 'measure'], drawn: entities.ofStatistic(measure.id) }];
    const part = { label: { path: [...path, 'label'], text: label }, draws, speaksOf: 'each' } as const;
    return labelProblems(refusalsOf(entry), part, entities);
  });
}
