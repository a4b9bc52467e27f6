import { assertNever } from '../../domain/assert-never';
import type { Figure } from '../../domain/figure';
import type { FigureColour } from '../../domain/figure-colour';
import { gapColour } from '../../domain/hues';
import { drawnSeries } from '../../domain/figure-inputs';
import { didYouMean } from '../../problems/nearest';
import type { Problem } from '../../problems/problem';
import type { Refuse } from './refusals';

interface Coloured {
  readonly path: readonly PropertyKey[];
  readonly colour: FigureColour;
}

/** Reports lines or areas of a chart that have the same colour. */
export function colourProblems(refuse: Refuse, figure: Figure, names: readonly FigureColour[]): Problem[] {
  const [marks, noun] = colouredIn(figure);
  const taken: FigureColour[] = figure.kind === 'gap' ? [gapColour] : [];
  const used = new Set([...taken, ...marks.map(({ colour }) => colour)]);
  const free = names.filter((colour) => !used.has(colour));
  return marks.flatMap(({ path, colour }) => {
    const isTaken = taken.includes(colour);
    taken.push(colour);
    if (!isTaken) return [];
    const panelsHint = figure.kind === 'slope' ? '' : ' Or draw panels (kind: small-multiples).';
    const message =
      figure.kind === 'gap' && colour === gapColour
        ? `The gap between the two lines already has the colour ${colour}.`
        : `Two ${noun} have the colour ${colour}, so readers cannot tell them apart.`;
    return [refuse([...path, 'colour'], 'figure/colour', message, `Unused colours: ${free.join(', ')}.${panelsHint}`)];
  });
}

/** Reports colours in a figure that the newsroom does not define. */
export function unknownColours(refuse: Refuse, figure: Figure, names: readonly FigureColour[]): Problem[] {
  return coloursOf(figure, []).flatMap(({ path, colour }) =>
    names.includes(colour)
      ? []
      : [refuse(path, 'figure/colour', `There is no colour "${colour}".`, didYouMean(colour, names, 'colours'))],
  );
}

/** The colours in a value, at any depth. */
function coloursOf(value: unknown, path: readonly PropertyKey[]): Coloured[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): Coloured[] => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return key === 'colour' && typeof inner === 'string' ? [{ path: at, colour: inner }] : coloursOf(inner, at);
  });
}

/**
 * The parts of a figure that only colour distinguishes, and what messages call them (“lines”). Bars, points and panels are left out,
 * because they have labels.
 */
function colouredIn(figure: Figure): readonly [marks: readonly Coloured[], noun: string] {
  switch (figure.kind) {
    case 'line':
    case 'step':
    case 'area':
    case 'gap': {
      const marks = drawnSeries(figure).map(({ path, named: { colour } }) => ({ path, colour }));
      return [marks, figure.kind === 'area' ? 'areas' : 'lines'];
    }
    case 'slope':
      return [figure.rows.map(({ colour }, index) => ({ path: ['rows', index], colour })), 'lines'];
    case 'small-multiples':
    case 'diverging':
    case 'bar':
    case 'scatter':
    case 'ranges':
      return [[], ''];
    default:
      return assertNever(figure);
  }
}
