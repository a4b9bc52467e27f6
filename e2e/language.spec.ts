import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { copyProject } from '../lib/bench/measure/project-copy';
import { fixtureNewsroom, putNewsroom } from './newsrooms';
import { runCommand } from './run-command';
import { filesIn } from './site';

/** These brackets enclose the messages in the second language. Our fonts have both characters. */
const [open, close] = ['‹', '›'];

interface Messages {
  readonly [part: string]: string | Messages;
}

/** The groups of messages for numbers. They get no brackets, because the check compares the numbers in the fixture’s prose with them. */
const ofNumbers = new Set(['quantity', 'bounds', 'rank']);

function enclosed(messages: Messages): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([key, value]) => [
      key,
      typeof value === 'string' ? `${open}${value}${close}` : ofNumbers.has(key) ? value : enclosed(value),
    ]),
  );
}

/**
 * Replaces typographic quotation marks and spaces with plain ones, and capitals with lower-case letters, so that strings can be compared.
 */
function plain(text: string): string {
  return text
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ')
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .trim()
    .toLowerCase();
}

/** Returns the pieces of text on a page that do not come from a message, in order. */
function textsOutside(html: string): string[] {
  let depth = 0;
  const texts: string[] = [];
  const read = (text: string): void => {
    let outside = '';
    for (const character of text) {
      if (character === open) depth += 1;
      else if (character === close) depth -= 1;
      else outside += depth === 0 ? character : '\u0001';
    }
    texts.push(...outside.split(/\u0001+/));
  };
  const visit = (node: DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document): void => {
    if (['script', 'style', 'code', 'pre'].includes(node.nodeName)) return;
    if ('value' in node) read(node.value);
    const attributes = 'attrs' in node ? node.attrs : [];
    for (const { name, value } of attributes)
      if (['alt', 'title', 'aria-label', 'placeholder'].includes(name)) {
        const before = depth;
        depth = 0;
        read(value);
        depth = before;
      }
    if ('content' in node) node.content.childNodes.forEach(visit);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return texts;
}

/** Matches dates as CLDR formats them in American English, which `Intl` uses for the invented language of the tested site, `en-XA`. */
const day =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{1,2},)? \d{4}\b/g;

/** Text that is the same in every language: names of formats, ids of rules, addresses. */
const names = /^(?:bibtex|ris \(zotero, endnote, mendeley\)|csl-json|[a-z-]+\/[a-z-]+|https?:\S+)$/;

test('all text on the site comes from the messages or the content, so that a second language needs only one file', async () => {
  test.setTimeout(900_000);
  const root = await copyProject('language', ['fonts', 'typefaces']);
  const folder = path.join(root, 'lib/messages');
  const source: Messages = JSON.parse(await readFile(path.join(folder, 'en-GB.json'), 'utf8'));
  await writeFile(path.join(folder, 'en-XA.json'), JSON.stringify(enclosed(source), null, 2));
  const fixture = new Map(await fixtureNewsroom());
  const record = fixture.get('content/newsroom.yml') ?? '';
  fixture.set('content/newsroom.yml', record.replace(/^language: .*$/m, 'language: en-XA'));
  await putNewsroom(root, fixture);

  const whole = await readFile(path.join(folder, 'en-XA.json'), 'utf8');
  await writeFile(path.join(folder, 'en-XA.json'), whole.replace('{authors}', '{author}'));
  const refused = await runCommand(root, 'check');
  expect(refused.code).toBe(1);
  expect(refused.output).toMatch(
    /error\[newsroom\/language\] lib\/messages\/en-XA\.json:\d+:1\n {2}"article\.byline" lacks \{authors\}\./,
  );

  await writeFile(path.join(folder, 'en-XA.json'), whole);
  const { code, output } = await runCommand(root, 'build');
  expect(code, output).toBe(0);

  // The content's text, without markup and line breaks.
  const content = plain(
    [...fixture.values()].map((text) => text.replace(/<[A-Za-z/][^>]*>|\*\*|\\\n|^\s*[>-]\s*/gm, '')).join('\n'),
  );
  const ofNumber = new Set(plain(JSON.stringify([...ofNumbers].map((part) => source[part]))).match(/[a-z]+/g));
  const isNumber = (text: string): boolean =>
    /\d|^=|\b(?:highest|lowest|second|third)\b/.test(text) &&
    (text.match(/[a-z]+/g) ?? []).every((word) => ofNumber.has(word) || content.includes(word));
  const isContent = (text: string): boolean =>
    content.includes(text) ||
    text
      .split(/(?<=[.,:;()–·])\s/)
      .every((part) => content.includes(part.replace(/[.,:;()–·]+$/, '')) || isNumber(part));

  const pages = filesIn(path.join(root, 'out')).filter((file) => file.endsWith('.html') && !file.startsWith('api/'));
  expect(pages.length).toBeGreaterThan(100);
  const left = new Map<string, string>();
  let messages = 0;
  for (const page of pages) {
    const html = await readFile(path.join(root, 'out', page), 'utf8');
    messages += html.split(open).length - 1;
    for (const text of textsOutside(html).map((one) => plain(one).replace(day, '').trim()))
      if (/[a-z]{2,}/.test(text) && !isContent(text) && !isNumber(text) && !names.test(text)) left.set(text, page);
  }
  expect([...left].map(([text, page]) => `${page}: ${text}`)).toEqual([]);
  expect(messages).toBeGreaterThan(10_000);
  await rm(root, { recursive: true, force: true, maxRetries: 5 });
});
