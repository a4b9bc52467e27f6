import type { PlacedText, Run } from './geometry';
import { textWidth } from './measure';
import { leading, textStyles } from './sizes';
import { wrap, type Word, type WrappedLine } from './wrap';

interface RoleWord extends Word {
  readonly role: Run['role'];
}

export type LabelLine = WrappedLine<RoleWord>;

function word(text: string, role: Run['role']): RoleWord {
  return { text, role, style: textStyles[role] };
}

/** Breaks text in the style of `role` into lines of at most `maxWidth` px. */
export function textLines(text: string, role: Run['role'], maxWidth: number): readonly LabelLine[] {
  return wrap(
    text.split(' ').map((part) => word(part, role)),
    maxWidth,
  );
}

/**
 * Breaks a name and a value into lines of at most `maxWidth` px. The value is broken only if it is too wide for one
 * line; it then begins on a new line.
 */
export function labelLines(name: string, value: string, maxWidth: number): readonly LabelLine[] {
  const wide = textWidth(value, textStyles.value) > maxWidth;
  return wide
    ? [...textLines(name, 'label', maxWidth), ...textLines(value, 'value', maxWidth)]
    : wrap([...name.split(' ').map((part) => word(part, 'label')), word(value, 'value')], maxWidth);
}

function runsOf(words: readonly RoleWord[]): readonly Run[] {
  return words.reduce((runs: readonly Run[], { role, text }) => {
    const last = runs.at(-1);
    if (last === undefined) return [{ role, text }];
    const before = runs.slice(0, -1);
    if (last.role === role) return [...before, { role, text: `${last.text} ${text}` }];
    return [...before, { role: last.role, text: `${last.text} ` }, { role, text }];
  }, []);
}

/** Returns lines with their positions. The baseline of the first line is at `at.y`. */
export function placeLines(lines: readonly LabelLine[], at: Omit<PlacedText, 'runs'>): readonly PlacedText[] {
  return lines.map((line, index) => ({ ...at, y: at.y + index * leading, runs: runsOf(line.words) }));
}
