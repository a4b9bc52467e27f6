import type { Unit } from '../domain/unit';
import { t } from '../messages/messages';

/** Differences between changes, as operations name them: they are in points, without a whole. */
const nothing: ReadonlySet<string> = new Set(['change', 'the change', 'growth a year']);

/**
 * The whole that a number is a part of, in the form that follows the number next to its name: `of GDP`.
 *
 * @returns null for a unit without a whole, or if the name contains it: “China’s share of world GDP”
 */
export function formatWhole(name: string, unit: Unit): string | null {
  if (unit.kind !== 'percent' && unit.kind !== 'points') return null;
  return nothing.has(unit.of) || says(name, unit.of) ? null : t('quantity.ofWhole', { whole: unit.of });
}

/** Whether a name states the whole: through “share of” or similar words, or as the whole itself after a preposition. */
function says(name: string, whole: string): boolean {
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
