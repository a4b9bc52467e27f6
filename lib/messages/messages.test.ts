import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageFor, languages, messagesIn, misnamedLanguages, sourceLanguage } from './languages';
import { messageParts, t } from './messages';
import { translationFaults } from './translation-faults';

const root = path.resolve(import.meta.dirname, '../..');
const source = messagesIn(sourceLanguage);

describe('the messages', () => {
  it.each(languages())('match those of the source language, with the same arguments: %s', (language) => {
    expect(translationFaults(language)).toEqual([]);
  });

  it('are all used', () => {
    const code = ['app', 'components', 'lib']
      .flatMap((folder) =>
        readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
      )
      .filter((name) => /(?<!\.test)\.tsx?$/.test(name))
      .map((name) => readFileSync(path.join(root, name), 'utf8'))
      .join('\n');
    // A key with a computed part, such as `verdict.${verdict}.label`, stands for all keys with the same beginning and end.
    const computed = [...code.matchAll(/`([a-z][\w.]*\.)\$\{[^`]*\}([\w.]*)`/gi)].map(
      ([, before = '', after = '']) => ({ before, after }),
    );
    const isUsed = (key: string): boolean =>
      code.includes(`'${key}'`) || computed.some(({ before, after }) => key.startsWith(before) && key.endsWith(after));
    const inScripts = new Set([...code.matchAll(/\bMESSAGES((?:\.\w+)+)/g)].map(([, name = '']) => `browser${name}`));
    const isInScript = (key: string): boolean => inScripts.has(key) || inScripts.has(key.replace(/\.[^.]+$/, ''));
    expect([...source.keys()].filter((key) => !(key.startsWith('browser.') ? isInScript(key) : isUsed(key)))).toEqual(
      [],
    );
  });

  it('are all different within a group of messages', () => {
    const seen = new Map<string, string>();
    const twice = [...source].flatMap(([key, message]) => {
      const place = `${key.split('.').slice(0, -1).join('.')}: ${message}`;
      const before = seen.get(place);
      seen.set(place, key);
      return before === undefined ? [] : [`${key} and ${before}: ${message}`];
    });
    expect(twice).toEqual([]);
  });
});

describe('a message', () => {
  it('is plain text if it has no tags or elements', () => {
    expect(t('common.draft')).toBe('Draft: not published.');
  });

  it('consists of parts if it has tags or elements', () => {
    const link = { href: '/a/' };
    expect(messageParts('article.byline', { authors: link, published: '1 May', minutes: 1 })).toEqual([
      'By ',
      link,
      '. 1 May. 1\u00a0minute to read.',
    ]);
    expect(() => t('article.byline', { authors: 'A' })).toThrow('was not provided');
  });
});

it('languageFor finds messages in the newsroom’s language, or else in another variety of that language', () => {
  const known = ['de-AT', 'en-GB', 'fr'];
  expect(['en-GB', 'en-US', 'de', 'fr-CA', 'cy'].map((tag) => languageFor(tag, known))).toEqual([
    ...['en-GB', 'en-GB', 'de-AT', 'fr'],
    null,
  ]);
});

it('misnamedLanguages finds files that are not named after a language tag', () => {
  expect(misnamedLanguages(['cy', 'de-CH', 'de_CH', 'EN-us', 'a'])).toEqual(['de_CH', 'EN-us', 'a']);
});
