import { weekOf } from '../domain/calendar';
import { Decimal, isDecimalText } from '../domain/decimal';
import { boundInWords } from '../domain/printed-value';
import { parsePeriod, periodKey, type Frequency, type Period, type SimplePeriod } from '../domain/period';
import { firstDay } from '../domain/period-order';

/** What is unusual about how a value is written, and which value is meant. */
export interface Meant {
  /** What is unusual, as the end of a message that begins with the cell’s contents: `has a decimal comma`. */
  readonly fault: string;
  /** The intended value; null if it is not certain. */
  readonly meant: string | null;
  /** What to do if the intended value is not certain. */
  readonly hint: string;
}

const plain = 'Write only digits and a decimal point: 1234.5';

/** Symbols and words that statistical offices use for missing values. */
const noValue = /^(?:\.{1,3}|…|:|[-–—]|n\/?a|nan|null|none|missing)$/i;

/** Reads a value that is written as statistical offices or spreadsheets write numbers, such as `1,234.5` for `1234.5`. */
export function numberMeant(written: string): Meant {
  const meant = (fault: string, text: string): Meant => ({
    fault,
    meant: isDecimalText(text) ? text : null,
    hint: plain,
  });
  const text = written.trim().replace(/^[−–]/, '-');
  if (isDecimalText(text))
    return meant(
      text === written.trim() ? 'has extra spaces' : 'has a dash or typographic minus sign instead of a hyphen',
      text,
    );
  if (noValue.test(text)) {
    const hint = 'Leave the value empty, set the status to "missing", and give the reason in the note.';
    return { fault: 'stands for a missing value', meant: null, hint };
  }
  const bound = boundInWords(text.replace(/[,%]/g, ''));
  if (bound !== null) {
    const hint = `A series has only exact values. Leave the value empty, set the status to "missing" and the note to "${bound}". To quote the bound or range, record it as a published statistic: value: '${bound}'.`;
    return { fault: 'is a bound or a range', meant: null, hint };
  }
  if (/^-?\d{1,3}(?:,\d{3})+\.\d+$|^-?\d{1,3}(?:,\d{3}){2,}$/.test(text))
    return meant('has commas between thousands', text.replaceAll(',', ''));
  if (/^-?0,\d+$/.test(text)) return meant('has a decimal comma', text.replace(',', '.'));
  if (/^-?\d{1,3},\d{3}$/.test(text)) {
    const [thousands, decimal] = [text.replace(',', ''), text.replace(',', '.')];
    const hint = `Write ${thousands}, or ${decimal} if this is a decimal comma.`;
    return { fault: 'has a comma', meant: null, hint };
  }
  if (/^-?\d{1,3}(?:\.\d{3})+,\d+$/.test(text))
    return meant('has points between thousands and a decimal comma', text.replaceAll('.', '').replace(',', '.'));
  if (/^-?\d+,\d+$/.test(text)) return meant('has a decimal comma', text.replace(',', '.'));
  if (/^-?\d{1,3}(?:[ \u00a0\u2009\u202f'’]\d{3})+(?:[.,]\d+)?$/.test(text))
    return meant('has separators between thousands', text.replace(/[^\d.,-]/g, '').replace(',', '.'));
  if (/^-?[\d.]+\s*(?:%|per ?cent)$/i.test(text))
    return meant('includes a unit', text.replace(/\s*(?:%|per ?cent)$/i, ''));
  if (/^-?\p{Sc}\s*-?[\d.]+$/u.test(text)) {
    const sign = text.match(/\p{Sc}/u)?.[0] ?? '';
    const hint = `If the unit of the series is ${sign}, write only the number: ${text.replace(/\p{Sc}\s*/u, '')}. If not, correct the unit.`;
    return { fault: 'includes a currency', meant: null, hint };
  }
  if (/^\([\d.]+\)$/.test(text)) return meant('has brackets instead of a minus sign', `-${text.slice(1, -1)}`);
  if (/^[-+]?\d+(?:\.\d+)?e[-+]?\d{1,2}$/i.test(text))
    return meant('has an exponent', new Decimal(text.replace(/^\+/, '')).toFixed());
  if (/^[-+]?\d*\.?\d*$/.test(text) && /\d/.test(text)) {
    const whole = text
      .replace(/^\+/, '')
      .replace(/^(-?)0*(?=\d)/, '$1')
      .replace(/^(-?)\./, '$10.')
      .replace(/\.$/, '');
    return meant('is not in the required form', whole);
  }
  return { fault: 'is not a plain number', meant: null, hint: plain };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads a period in forms that statistical offices and spreadsheets use: `2025-03` for `2025M03`, `2025-Q1` for `Q1
 * 2025`. Null if it is ambiguous: `3/4/2025` is a day in March to some and in April to others.
 */
export function periodMeant(written: string, frequency: Frequency | null): string | null {
  const text = written.trim().replace(/\.0$/, '');
  const candidates = [text, ...spelt(text), ...weekFrom(text)];
  const found = candidates.map(parsePeriod).find((period) => isOf(period, frequency));
  return found === undefined || found === null ? null : periodKey(found);
}

function isOf(period: Period | null, frequency: Frequency | null): period is SimplePeriod {
  return period !== null && period.kind !== 'span' && (frequency === null || period.kind === frequency);
}

/**
 * For a Monday, returns the week that starts on that day, because many tables name a week by its Monday. Empty for any other day: a table
 * may name a week by its last day.
 */
function weekFrom(text: string): string[] {
  const day = parsePeriod(text);
  if (day?.kind !== 'day') return [];
  const week = { kind: 'week', ...weekOf(firstDay(day)) } as const;
  return firstDay(week) === firstDay(day) ? [periodKey(week)] : [];
}

function spelt(text: string): string[] {
  const [, year, sign, part] = /^(\d{4})[\s-]*([MQHSW])\s*(\d{1,2})$/i.exec(text) ?? [];
  if (year !== undefined && sign !== undefined && part !== undefined) return [partOf(year, sign, part)];
  const [, first, number, later] = /^([MQHSW])\s*(\d{1,2})[\s/-]*(\d{4})$/i.exec(text) ?? [];
  if (first !== undefined && number !== undefined && later !== undefined) return [partOf(later, first, number)];
  const [, y, m, d] = /^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?$/.exec(text) ?? [];
  if (y !== undefined && m !== undefined) return [[y, m, d].flatMap((one) => one?.padStart(2, '0') ?? []).join('-')];
  const [, compact, compactMonth] = /^(\d{4})(\d{2})$/.exec(text) ?? [];
  if (compact !== undefined) return [`${compact}-${compactMonth}`];
  const [, only, ofYear] = /^(\d{1,2})[/.](\d{4})$/.exec(text) ?? [];
  if (only !== undefined) return [`${ofYear}-${only.padStart(2, '0')}`];
  const [, name, named] = /^([a-z]{3})[a-z]*\.?[\s-]+(\d{4})$/i.exec(text) ?? [];
  const index = months.indexOf(name?.toLowerCase() ?? '');
  if (index !== -1) return [`${named}-${String(index + 1).padStart(2, '0')}`];
  // Many tables name a month, quarter or year by its first day.
  const [, start, startMonth] = /^(\d{4})-(\d{2})-01$/.exec(text) ?? [];
  if (start === undefined || startMonth === undefined) return [];
  const quarter =
    startMonth === '01' || Number(startMonth) % 3 === 1 ? [`${start}-Q${(Number(startMonth) + 2) / 3}`] : [];
  return [`${start}-${startMonth}`, ...quarter, ...(startMonth === '01' ? [start] : [])];
}

function partOf(year: string, sign: string, part: string): string {
  const kind = sign.toUpperCase();
  if (kind === 'M') return `${year}-${part.padStart(2, '0')}`;
  if (kind === 'W') return `${year}-W${part.padStart(2, '0')}`;
  return `${year}-${kind === 'S' ? 'H' : kind}${Number(part)}`;
}
