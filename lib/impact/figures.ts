import { isBroken } from '../catalog/parsed-content';
import { valueOf } from '../check/context';
import type { FigureId } from '../domain/ids';
import { toFigureView, type FigureView } from '../views/figure-view';
import { changedFieldsIn } from './changed-fields';
import { same, union } from './collections';
import type { FigureChange } from './impact';
import type { Newsroom } from './newsroom';

/** Returns a figure's view in one state of the content; null if the figure is missing or its view cannot be built. */
export function figureIn({ context, backlinks }: Newsroom, id: FigureId): FigureView | null {
  return valueOf(() => toFigureView(context, backlinks, id));
}

/** Finds the figures whose data, words or drawing changed. */
export function changedFigures(before: Newsroom, after: Newsroom): FigureChange[] {
  const [was, is] = [before.context.catalog.figures, after.context.catalog.figures];
  return union(was.keys(), is.keys()).flatMap((id): FigureChange[] => {
    const title = is.get(id)?.title ?? was.get(id)?.title ?? id;
    const [earlier, later] = [figureIn(before, id), figureIn(after, id)];
    const change = changeOf(was.has(id), is.has(id) || isBroken(after.parsed, 'figures', id), later !== null);
    const file = `content/figures/${id}.yml`;
    const both = earlier !== null && later !== null;
    const words = both ? changedFieldsIn(file, before.texts.get(file) ?? '', after.texts.get(file) ?? '') : [];
    const data = both ? changedData(earlier, later) : [];
    const redrawn = !same(earlier?.plot, later?.plot);
    const isUnchanged = both ? words.length === 0 && data.length === 0 && !redrawn : earlier === later;
    if (isUnchanged && change !== 'removed') return [];
    const standing = both && data.length > 0 ? staleCaptions(earlier, later) : [];
    return [{ id, title, change, words, data, redrawn, standing }];
  });
}

/**
 * Returns how an entry changed.
 *
 * @param was whether the entry exists before the change
 * @param is whether the entry exists after the change
 * @param made whether its view can be built after the change
 */
export function changeOf(was: boolean, is: boolean, made: boolean): FigureChange['change'] {
  if (!is) return 'removed';
  if (!made) return 'unreadable';
  return was ? 'changed' : 'added';
}

/** Lists the values that changed, with all digits if rounding hides the change. */
function changedData(before: FigureView, after: FigureView): FigureChange['data'] {
  const read = ({ data }: FigureView) => new Map(data.map((datum) => [`${datum.label}\n${datum.at}`, datum]));
  const [was, is] = [read(before), read(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key): FigureChange['data'] => {
    const [earlier, later] = [was.get(key), is.get(key)];
    const shown = later ?? earlier;
    if (shown === undefined || (earlier?.value === later?.value && earlier?.text === later?.text)) return [];
    const { label, at } = shown;
    const hidden = earlier?.text === later?.text;
    const textOf = (datum: typeof earlier): string | null => (hidden ? datum?.value : datum?.text) ?? null;
    return [{ label, at, before: textOf(earlier), after: textOf(later) }];
  });
}

/**
 * Returns the title if it did not change, and the alternative text if it did not change. Editors must check whether these texts still agree
 * with the changed data.
 */
function staleCaptions(before: FigureView, after: FigureView): FigureChange['standing'] {
  return (['title', 'alt'] as const)
    .filter((field) => before[field] === after[field])
    .map((field) => ({ field, before: before[field], after: after[field] }));
}
