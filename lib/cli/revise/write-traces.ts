import { isSeq, parse, parseDocument, stringify } from 'yaml';
import { z } from 'zod';
import type { Series } from '../../domain/series';
import type { Correction, Severity } from '../../domain/correction';
import { periodKey } from '../../domain/period';
import { multipliers, type Multiplier } from '../../domain/unit';
import { Decimal } from '../../domain/decimal';
import type { RevisedValue } from '../../check/revised-values';

/** The date, reason and severity of a revision, as recorded in the content. */
export interface Revision {
  /** The day of the change, such as `2026-11-29`. */
  readonly on: string;
  readonly reason: string;
  readonly severity: Severity;
}

/**
 * Adds the old values of revised observations to the list `superseded` in the metadata of their series. The rest of the file stays
 * unchanged.
 *
 * @param yaml the metadata file
 * @param published.scale the old values' multiplier
 * @param published.source the id of the source in which the old values were read
 */
export function withSuperseded(
  yaml: string,
  series: Pick<Series, 'multiplier' | 'locator'>,
  { values, scale, source }: { values: readonly RevisedValue[]; scale: Multiplier; source: string },
  { on, reason }: Revision,
): string {
  const written = stringify(
    values.map(({ entity, period, was, status }) => ({
      entity,
      period: periodKey(period),
      value: rescaled(was, scale, series.multiplier),
      ...(status === 'reported' ? {} : { status }),
      until: on,
      source,
      locator: series.locator,
      reason,
    })),
    { lineWidth: 0 },
  );
  const kept = parseDocument(yaml).get('superseded', true);
  if (!isSeq(kept) || kept.flow === true) return `${yaml.trimEnd()}\nsuperseded:\n${indented(written, 2)}`;
  const [start, end] = kept.range ?? [0, yaml.length];
  const column = start - (yaml.lastIndexOf('\n', start - 1) + 1);
  return `${yaml.slice(0, end).trimEnd()}\n${indented(written, column)}${yaml.slice(end).replace(/^\n+/, '')}`;
}

function indented(text: string, columns: number): string {
  return text.replace(/^(?=.)/gm, ' '.repeat(columns));
}

/**
 * Converts a value to the current multiplier of its series: from 20.50 million to 20500 thousand. If the two multipliers are equal, the
 * digits stay unchanged.
 */
function rescaled(value: string, from: Multiplier, to: Multiplier): string {
  return from === to ? value : new Decimal(value).times(multipliers[from]).div(multipliers[to]).toFixed();
}

/** A published number or piece of text that changed: what the entry said before, and what it says now. */
export interface Statement {
  readonly of: keyof Correction['of'];
  readonly id: string;
  readonly was: string;
  /** Null if the entry no longer contains the number or text. */
  readonly is: string | null;
}

/**
 * Adds a correction to the log for each changed statement: what the entry said, what it says now, and the reason.
 *
 * @param yaml the log; an empty string if there is no log yet
 */
export function withCorrections(yaml: string, statements: readonly Statement[], revision: Revision): string {
  const taken = new Set(Object.keys(z.record(z.string(), z.unknown()).nullable().parse(parse(yaml)) ?? {}));
  const { on, reason, severity } = revision;
  const entries = statements.map(({ of, id, was, is }) => {
    const name = `${id.replace('/', '-')}-${on}`.slice(-76).replace(/^-+/, '');
    const numbered = Array.from({ length: statements.length + taken.size }, (_, index) => `${name}-${index + 2}`);
    const key = [name, ...numbered].find((one) => !taken.has(one)) ?? name;
    taken.add(key);
    return [
      key,
      {
        ...{ date: on, severity },
        was: `It said ${quoted(was)}`,
        now: is === null ? 'It no longer says this.' : `It says ${quoted(is)}`,
        why: reason,
        of: { [of]: [id] },
      },
    ] as const;
  });
  const before = yaml.trim() === '' ? '' : `${yaml.trimEnd()}\n`;
  return before + stringify(Object.fromEntries(entries), { lineWidth: 0 });
}

/** Puts text in quotation marks, and ensures that the sentence ends with one full stop. */
function quoted(text: string): string {
  return `“${withinQuotes(text)}”${/[.!?…]$/.test(text) ? '' : '.'}`;
}

/**
 * Converts the quotation marks in text that will itself be quoted: `The “Oat” plan` becomes `The ‘Oat’ plan`. Marks nested in these become
 * double.
 */
function withinQuotes(text: string): string {
  const curly = text.replace(/(?<=^|[\s([–—‘])"/g, '“').replaceAll('"', '”');
  return curly.replace(/“([^“”]*)”/g, (_, inner: string) => {
    // An apostrophe followed by a letter does not close a quotation.
    const turned = inner.replace(/‘((?:[^‘’]|’(?=\p{L}))*)’(?!\p{L})/gu, '“$1”');
    return `‘${turned}’`;
  });
}
