import type { Entry } from '../../catalog/entry';
import type { Catalog } from '../../domain/catalog';
import type { Figure } from '../../domain/figure';
import { comparePeriods } from '../../domain/period';
import { referenceKey } from '../../domain/statistic';
import { unitKey } from '../../domain/unit';
import { didYouMean } from '../../problems/nearest';
import type { Problem } from '../../problems/problem';
import { attempt, type CheckContext, type EditorialRule } from '../context';

/** A figure has something to draw, in one unit, and says in words what it shows. */
export const figures: EditorialRule = (context) => {
  const problems: Problem[] = [];
  for (const figure of context.parsed.figures.values()) {
    if (figure.value.alt.toLowerCase() === figure.value.title.toLowerCase()) {
      problems.push({
        rule: 'figure/alt',
        file: figure.file,
        position: figure.position(['alt']),
        message: 'The alternative text is the title again.',
        hint: 'Say what the picture shows: its shape, its extremes, what stands out.',
      });
    }
    const { value } = figure;
    if (value.kind === 'bar') checkBars(figure, value, context, problems);
    else value.strands.forEach((_, index) => checkStrand(figure, value, index, context.catalog, problems));
  }
  return { problems };
};

function checkStrand(
  entry: Entry<Figure>,
  figure: Exclude<Figure, { kind: 'bar' }>,
  index: number,
  catalog: Catalog,
  problems: Problem[],
): void {
  const strand = figure.strands[index];
  const series = strand === undefined ? undefined : catalog.series.get(strand.series);
  if (strand === undefined || series === undefined) return;
  const refuse = (rule: Problem['rule'], field: string, message: string, hint: string) =>
    problems.push({ rule, file: entry.file, position: entry.position(['strands', index, field]), message, hint });
  const observations = series.observations.get(strand.entity);
  if (observations === undefined) {
    refuse(
      'reference/unknown',
      'entity',
      `"${strand.series}" has no entity "${strand.entity}".`,
      didYouMean(strand.entity, series.observations.keys(), 'entities'),
    );
    return;
  }
  const { from, to } = figure;
  const shown = observations.filter(
    ({ period, status }) =>
      status !== 'missing' &&
      (from === undefined || comparePeriods(period, from) >= 0) &&
      (to === undefined || comparePeriods(period, to) <= 0),
  );
  if (shown.length < 2)
    refuse(
      'figure/empty',
      'series',
      `There is nothing to draw for ${strand.label}: ${shown.length} value in the periods shown.`,
      'Widen "from" and "to", or choose another series.',
    );
  const first = figure.strands[0];
  const firstUnit = first === undefined ? undefined : catalog.series.get(first.series)?.unit;
  if (firstUnit !== undefined && unitKey(firstUnit) !== unitKey(series.unit)) {
    refuse(
      'unit/mismatch',
      'series',
      `${strand.label} is in ${unitKey(series.unit)}; the first is in ${unitKey(firstUnit)}.`,
      'One axis has one unit: draw them in two figures.',
    );
  }
}

function checkBars(
  entry: Entry<Figure>,
  figure: Extract<Figure, { kind: 'bar' }>,
  { resolve }: CheckContext,
  problems: Problem[],
): void {
  const keys = figure.bars.map(({ key }) => key);
  const units = new Map<string, string>();
  figure.groups.forEach((group, index) => {
    for (const [key, reference] of Object.entries(group.values)) {
      const position = entry.position(['groups', index, 'values', key]);
      if (!keys.includes(key)) {
        problems.push({
          rule: 'reference/unknown',
          file: entry.file,
          position,
          message: `There is no bar "${key}".`,
          hint: didYouMean(key, keys, 'bars'),
        });
      }
      const statistic = attempt(() => resolve(reference), entry.file, position, []);
      if (statistic !== null) units.set(statistic.quantity.unit.kind, referenceKey(reference));
    }
    const absent = keys.filter((key) => group.values[key] === undefined);
    if (absent.length > 0) {
      problems.push({
        rule: 'figure/empty',
        file: entry.file,
        position: entry.position(['groups', index, 'values']),
        message: `"${group.label}" has no value for ${absent.join(', ')}.`,
        hint: 'Give each group a statistic for every bar.',
      });
    }
  });
  if (units.size > 1) {
    problems.push({
      rule: 'unit/mismatch',
      file: entry.file,
      position: entry.position(['groups']),
      message: `The bars are in ${[...units.keys()].join(' and ')}.`,
      hint: 'One axis has one unit: draw them in two figures.',
    });
  }
}
