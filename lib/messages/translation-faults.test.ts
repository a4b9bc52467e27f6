import { expect, it } from 'vitest';
import { messagesText, sourceLanguage } from './languages';
import { translationFaults } from './translation-faults';

const english = messagesText(sourceLanguage);

/** The faults of a translation that consists of the English messages with some text replaced. */
function faults(language: string, before: string | RegExp, after: string): string[] {
  const text = english.replace(before, after);
  if (text === english) throw new Error('Nothing was replaced.');
  return translationFaults(language, text).map(({ line, message }) => `${line > 1 ? 'on its line: ' : ''}${message}`);
}

it('translationFaults accepts a translation with every message, value, tag and plural form', () => {
  expect(translationFaults('de', english)).toEqual([]);
});

it.each([
  ['a missing message', /\n *"skip": .*/, '', ['The message "layout.skip" is missing.']],
  [
    'a message that no code uses',
    '"skip": ',
    '"jump": "x",\n    "skip": ',
    ['on its line: No code uses the message "layout.jump".'],
  ],
  ['an empty message', '"Skip to content"', '""', ['on its line: "layout.skip" is empty.']],
])('translationFaults reports %s', (_, before, after, expected) => {
  expect(faults('de', before, after)).toEqual(expected);
});

it('translationFaults reports a value with a different name, and syntax errors', () => {
  const byline = /"byline": "By \{authors\}/;
  expect(faults('de', byline, '"byline": "Von {autoren}')).toEqual(['on its line: "article.byline" lacks {authors}.']);
  expect(faults('de', byline, '"byline": "By {authors')).toEqual([
    expect.stringContaining('"article.byline" is not valid ICU MessageFormat'),
  ]);
});

it('translationFaults requires the plural forms of the translation’s language', () => {
  const found = translationFaults('pl', english).map(({ message }) => message);
  expect(found).toContain('The message "browser.search.results.few" is missing.');
  expect(found).toContainEqual(
    expect.stringMatching(/^"article.byline" is not valid .*\{minutes\} needs the plural forms .*few/),
  );
});

it('translationFaults reports a file that cannot be read, on the line of the error', () => {
  expect(translationFaults('de', '{\n  "a": "b",\n}')).toEqual([
    { line: 3, message: expect.stringContaining('The file cannot be read'), hint: 'Correct the file.' },
  ]);
  expect(translationFaults('de', '{ "a": null }')).toEqual([
    {
      line: 1,
      message: expect.stringContaining('every value must be a string in quotation marks'),
      hint: 'Correct the file.',
    },
  ]);
});
