import { expect, it } from 'vitest';
import { checkNewsroom } from '../check-newsroom';
import { baseNewsroom, contentFile } from '../testdata/newsroom';

async function reportsOf(record: string): Promise<string[]> {
  const files = (await baseNewsroom()).filter(({ path }) => path !== 'content/newsroom.yml');
  const typeface = contentFile('content/typefaces/own.woff2', '');
  const checked = checkNewsroom([...files, typeface, contentFile('content/newsroom.yml', record)]);
  return checked.ok ? [] : checked.problems.map(({ position, message, hint }) => `${position.line} ${message} ${hint}`);
}

it.each([
  ['language: en-GB', []],
  ['language: en-IE', []],
  [
    'name: L\nlanguage: cy',
    [
      '2 There are no messages in the language "cy". Translate lib/messages/en-GB.json into lib/messages/cy.json, or choose a language with messages: en-GB.',
    ],
  ],
])('checks that the language has messages: %j', async (record, problems) => {
  expect(await reportsOf(record)).toEqual(problems);
});

it.each([
  ['typefaces:\n  serif: content/typefaces/own.woff2', []],
  [
    'typefaces:\n  serif: content/typefaces/owm.woff2',
    ['2 There is no file content/typefaces/owm.woff2. Did you mean "content/typefaces/own.woff2"?'],
  ],
])('checks that the typefaces exist: %j', async (record, problems) => {
  expect(await reportsOf(record)).toEqual(problems);
});
