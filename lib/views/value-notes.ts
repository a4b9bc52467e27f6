import { isSoft } from '../domain/series';
import type { Datum } from './drawing';

/**
 * What a figure says below itself of single values: how those that are no facts yet are marked, and whatever is noted of a
 * value, once for all the places at which it is noted.
 */
export function notesOf(data: readonly Pick<Datum, 'label' | 'at' | 'status' | 'note'>[]): string[] {
  const soft = new Set(data.flatMap(({ status }) => (isSoft(status) ? [status] : [])));
  const marked = soft.size === 0 ? [] : [`Dotted or lighter: ${[...soft].sort().join(' and ')} values.`];
  const places = new Map<string, string[]>();
  for (const { label, at, note } of data)
    if (note !== null) places.set(note, [...(places.get(note) ?? []), `${label}, ${at}`]);
  return [...marked, ...[...places].map(([note, where]) => `${where.join('; ')}: ${note}`)];
}
