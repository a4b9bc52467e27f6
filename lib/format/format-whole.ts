import type { Unit } from '../domain/unit';
import { t } from '../messages/messages';

/** Values of `of` that are not a whole. The operations write them for differences between changes, which are in points. */
const nothing: ReadonlySet<string> = new Set(['change', 'the change', 'growth a year']);

/**
 * The whole that a number is a part of, as written after the number if its name is next to it: `of GDP`.
 *
 * @returns null for a unit without a whole, or if the name contains it: “China’s share of world GDP”
 */
export function formatWhole(name: string, unit: Unit): string | null {
  if (unit.kind !== 'percent' && unit.kind !== 'points') return null;
  return nothing.has(unit.of) || namesWhole(name, unit.of) ? null : t('quantity.ofWhole', { whole: unit.of });
}

/** Whether a name states the whole: with “share of” or similar words, or with the whole itself after a preposition. */
function namesWhole(name: string, whole: string): boolean {
  const bare = plain(whole).replace(/^the /, '');
  const named = new RegExp(String.raw`\b(?:of|in|among|from|to|on) (?:the )?${escaped(bare)}(?!\w)`);
  return /\b(?:share|part|portion|proportion|fraction|percentage) of\b/.test(plain(name)) || named.test(plain(name));
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
