import { expect, it } from 'vitest';
import { checkNewsroom } from '../check-newsroom';
import { baseNewsroom, contentFile } from '../testdata/newsroom';

const yearbook = 'content/sources/fjord-office/yearbook-2023.yml';
const base = await baseNewsroom();

/** The problems with the yearbook’s addresses after a change to its file, as `line: message (hint)`. */
function reportsOf(change: (text: string) => string): string[] {
  const checked = checkNewsroom(
    base.map((file) => (file.path === yearbook ? contentFile(yearbook, change(file.text)) : file)),
  );
  const problems = checked.ok ? [] : checked.problems.filter(({ rule }) => rule === 'source/address');
  return problems.map(({ position, message, hint }) => `${position.line}: ${message} (${hint})`);
}

it('a page of search results is rejected as the address of a source, but accepted as the address of a copy', () => {
  const readIn = (url: string) => (text: string) =>
    text.replace('grade: primary', `grade: secondary\nreadIn:\n  publisher: A reader\n  title: A copy\n  url: ${url}`);
  expect(reportsOf(readIn('https://www.google.com/search?q=oats'))).toEqual([]);
  expect(reportsOf(readIn('https://fjord.example/copy?utm_source=mail'))).toEqual([
    expect.stringMatching(/^\d+: The address contains the tracking parameter "utm_source"\. \(Write https:/),
  ]);
  expect(reportsOf((text) => text.replace(/^url: .*$/m, 'url: https://www.google.com/search?q=oats'))).toEqual([
    expect.stringMatching(/^\d+: The address is a page of search results.* \(Use the address of the page itself\.\)$/),
  ]);
});
