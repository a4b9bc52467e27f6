import { escapePattern } from '../domain/escape-pattern';
import type { Unit } from '../domain/unit';
import { t } from '../messages/messages';

/**
 * Values of the field `of` that do not say what the number is a share of. Calculations use them for the difference between two changes,
 * which is a number of percentage points.
 */
const nothing: ReadonlySet<string> = new Set(['change', 'the change', 'growth a year']);

/**
 * The words that say what a number is a share of: `of GDP`. They follow a number that is shown next to its name.
 *
 * @returns null if the unit has no whole, or if the name already says what the number is a share of: “China’s share of world GDP”
 */
export function formatWhole(name: string, unit: Unit): string | null {
  if (unit.kind !== 'percent' && unit.kind !== 'points') return null;
  return nothing.has(unit.of) || namesWhole(name, unit.of) ? null : t('quantity.ofWhole', { whole: unit.of });
}

/**
 * Whether a name says what the number is a share of: with “share of” or similar words, or with the whole itself after a preposition, as in
 * “Growth in world GDP”.
 */
function namesWhole(name: string, whole: string): boolean {
  const bare = plain(whole).replace(/^the /, '');
  const named = new RegExp(String.raw`\b(?:of|in|among|from|to|on) (?:the )?${escapePattern(bare)}(?!\w)`);
  return /\b(?:share|part|portion|proportion|fraction|percentage) of\b/.test(plain(name)) || named.test(plain(name));
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
}
