import { describe, expect, it } from 'vitest';
import { words } from '../domain/vocabulary';
import { parseBody } from './parse-body';

const stat = (text: string): string => `<Stat of="oats/arvenia">${text}</Stat>`;
const claimed = (text: string): string => `<Claimed by="mara-quill">${text}</Claimed>`;
const uncited = (text: string): string => `<Uncited reason="Counted by hand.">${text}</Uncited>`;

/** The digits, signs and units that are reported because they change a number, with their positions. */
const changing = (text: string): string[] =>
  parseBody('a.mdx', text, words).problems.map(
    ({ rule, position, message }) =>
      `${rule} ${position.line}:${position.column} ${/^".*?"/.exec(message)?.[0] ?? message}`,
  );

describe('text that touches a number component', () => {
  it.each([
    [`It is 1${stat('8.4%')} now.`, '1:7 "1"'],
    [`It is 0.${stat('8.4%')} now.`, '1:7 "0."'],
    [`It is −${stat('8.4%')} now.`, '1:7 "−"'],
    [`It is -${stat('8.4%')} now.`, '1:7 "-"'],
    [`It is (+${stat('8.4%')}) now.`, '1:8 "+"'],
    [`It is $${stat('8.4%')} now.`, '1:7 "$"'],
    [`It is US$ ${stat('8.4%')} now.`, '1:7 "US$"'],
    [`It is EUR ${stat('8.4%')} now.`, '1:7 "EUR"'],
    [`It is Rs ${stat('8.4%')} now.`, '1:7 "Rs"'],
    [`It is twice ${stat('8.4%')} now.`, '1:7 "twice"'],
    [`It is three times ${stat('8.4%')} now.`, '1:7 "three times"'],
    [`It is **−**${stat('8.4%')} now.`, '1:9 "−"'],
    [`${'It is '}${stat('')}% now.`, '"%"'],
    [`It is ${stat('8.4%')}0 now.`, '"0"'],
    [`It is ${stat('8.4%')}.5 now.`, '".5"'],
    [`It is ${stat('8.4%')}² now.`, '"²"'],
    [`It is ${stat('8.4%')} % now.`, '"%"'],
    [`It is ${stat('8.4%')} million now.`, '"million"'],
    [`It is ${stat('8.4%')}bn now.`, '"bn"'],
    [`It is ${stat('8.4%')} points now.`, '"points"'],
    [`It is ${stat('8.4%')} percentage points now.`, '"percentage points"'],
    [`It is ${stat('8.4%')} per cent now.`, '"per cent"'],
    [`It is ${stat('8.4%')}-fold now.`, '"-fold"'],
    [`It is ${stat('8.4%')}× now.`, '"×"'],
    [`It is ${stat('8.4%')} times as much.`, '"times"'],
    [`It is ${stat('8.4%')} kWh now.`, '"kWh"'],
    [`It is ${stat('8.4%')} euros now.`, '"euros"'],
    [`It is ${stat('8.4%')} tonnes now.`, '"tonnes"'],
    [`It is 1${claimed('8.4%')} now.`, '"1"'],
    [`It is ${claimed('8')} million now.`, '"million"'],
    [`It is ${uncited('8')} per cent now.`, '"per cent"'],
  ])('is reported in %j', (text, place) => {
    const [only, ...others] = changing(text);
    expect(only).toMatch(/^stat\/text /);
    expect(only?.endsWith(place)).toBe(true);
    expect(others).toEqual([]);
  });

  it.each([
    `It is (${stat('8.4%')}), “${stat('8.4%')}” or "${stat('8.4%')}".`,
    `It is about ${stat('8.4%')}, or ~${stat('8.4%')} and ≈ ${stat('8.4%')}.`,
    `It is a ${stat('8.4%')}-a-year rise, ${stat('8.4%')} a year.`,
    `It lies between ${stat('8.4%')}–${stat('8.4%')}, ${stat('8.4%')}-${stat('8.4%')}.`,
    `In 2019 ${stat('8.4%')} of it; in 2020, ${stat('8.4%')}.`,
    `The ${stat('8.4%')} points to a slump; mid-${stat('8.4%')} and more—${stat('8.4%')}.`,
    `It fell from ${stat('8.4%')} to ${stat('8.4%')} in all, at last, than any.`,
    `${claimed('nearly 30% of exports')} points that way.`,
    `It is ${uncited('four of them')} times over.`,
    `It was ${stat('8.4%')}<Cite source="fjord-office/yearbook-2023" />, and it fell.`,
    `In ${stat('8.4%')} of the ALL-party talks, Europe's ${stat('8.4%')}, or ${stat('8.4%')} half.`,
  ])('is accepted in %j', (text) => {
    expect(changing(text)).toEqual([]);
  });
});
