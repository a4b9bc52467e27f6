import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The messages of a language, nested as in its file. */
interface Messages {
  readonly [part: string]: string | Messages;
}

/** The language that has every message; the other files are translations of it. */
export const sourceLanguage = 'en-GB';

/** One JSON file for each language, named after its BCP 47 tag. */
const folder = path.join(process.cwd(), 'lib/messages');

/** The tags of the languages that have a file, in alphabetical order. */
export function languages(): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.map((name) => name.slice(0, -'.json'.length)).sort();
}

/**
 * The language of the messages for a newsroom with this BCP 47 tag: the tag’s own, or the first with the same primary language, so
 * that `en-US` gets `en-GB`. Null if there is neither.
 */
export function languageFor(tag: string, among: readonly string[] = languages()): string | null {
  const { language } = new Intl.Locale(tag);
  return among.find((one) => one === tag) ?? among.find((one) => new Intl.Locale(one).language === language) ?? null;
}

/**
 * All messages of a language by key: `article.by`.
 *
 * @throws SyntaxError if its file is not JSON
 */
export function messagesIn(language: string): ReadonlyMap<string, string> {
  return readMessages(messagesText(language));
}

/** All messages in the text of a file, by key. @throws SyntaxError if it is not JSON */
export function readMessages(text: string): ReadonlyMap<string, string> {
  const nested: Messages = JSON.parse(text);
  return new Map(byKey(nested));
}

/** The text of the file of a language. */
export function messagesText(language: string): string {
  return readFileSync(path.join(folder, `${language}.json`), 'utf8');
}

function byKey(messages: Messages, before = ''): (readonly [key: string, message: string])[] {
  return Object.entries(messages).flatMap(([name, value]) =>
    typeof value === 'string' ? [[`${before}${name}`, value] as const] : byKey(value, `${before}${name}.`),
  );
}
