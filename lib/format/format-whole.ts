import type { Unit } from '../domain/unit';
import { t } from '../messages/messages';

/** Differences of changes, as the operations name them: they are points, and points of nothing. */
const nothing: ReadonlySet<string> = new Set(['change', 'the change', 'growth a year']);

/**
 * What a number is a part of, as it follows the number where it stands beside its name: `of GDP`.
 *
 * @returns null for a unit without a whole, and where the name says it: “China’s share of world GDP”
 */
export function formatWhole(name: string, unit: Unit): string | null {
  if (unit.kind !== 'percent' && unit.kind !== 'points') return null;
  return nothing.has(unit.of) || says(name, unit.of) ? null : t('quantity.ofWhole', { whole: unit.of });
}

/** A name says what its number is a part of by “share of” or the like, or by the whole itself after a preposition. */
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
