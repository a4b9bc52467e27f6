import { isSoft } from '../domain/series';
import { listText } from '../messages/lists';
import { t } from '../messages/messages';
import type { Datum } from './drawing';

/**
 * Returns the notes about single values of a figure, which are printed below the figure. If there are estimated or projected values, the
 * first note explains their marks. Each note on a value then appears once, with all the values to which it applies.
 */
export function notesOf(data: readonly Pick<Datum, 'label' | 'at' | 'status' | 'note'>[]): string[] {
  const soft = new Set(data.flatMap(({ status }) => (isSoft(status) ? [status] : [])));
  const softWords = [...soft].sort().map((status) => t(`status.${status}.word`));
  const marked = soft.size === 0 ? [] : [t('figureSummary.soft', { statuses: listText(softWords, 'and') })];
  const places = new Map<string, string[]>();
  for (const { label, at, note } of data)
    if (note !== null) places.set(note, [...(places.get(note) ?? []), t('common.dated', { name: label, period: at })]);
  return [
    ...marked,
    ...[...places].map(([note, where]) => t('figureSummary.noted', { places: listText(where, 'semicolon'), note })),
  ];
}
