import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** The messages of a language, nested as in the language’s file. */
interface Messages {
  readonly [part: string]: string | Messages;
}
const messages: z.ZodType<Messages> = z.lazy(() => z.record(z.string(), z.union([z.string(), messages])));

/** The language that has every message; the other files are translations of it. */
export const sourceLanguage = 'en-GB';

/** One JSON file for each language, named after its BCP 47 tag. */
const folder = path.join(process.cwd(), 'lib/messages');

/** The tags of the languages that have a file, in alphabetical order. */
export function languages(): string[] {
  return fileNames().filter(isTag);
}

/**
 * Returns the file names, without extension, that are not language tags in the usual form: `de_CH` for the file `de_CH.json`, which should
 * be called `de-CH.json`.
 */
export function misnamedLanguages(names: readonly string[] = fileNames()): string[] {
  return names.filter((name) => !isTag(name));
}

function fileNames(): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.map((name) => name.slice(0, -'.json'.length)).sort();
}

function isTag(name: string): boolean {
  try {
    return new Intl.Locale(name).toString() === name;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/**
 * Returns the language of the messages for a newsroom with this BCP 47 tag. If no language has this tag, it returns the first one with the
 * same primary language: `en-GB` for `en-US`. Null if there is none.
 */
export function languageFor(tag: string, among: readonly string[] = languages()): string | null {
  const { language } = new Intl.Locale(tag);
  return among.find((one) => one === tag) ?? among.find((one) => new Intl.Locale(one).language === language) ?? null;
}

/**
 * All messages of a language by key: `article.byline`.
 *
 * @throws SyntaxError if the language’s file is not JSON, or contains anything but messages and groups of messages
 */
export function messagesIn(language: string): ReadonlyMap<string, string> {
  return readMessages(messagesText(language));
}

/**
 * All messages in the text of a file, by key.
 *
 * @throws SyntaxError if the text is not JSON, or contains anything but messages and groups of messages
 */
export function readMessages(text: string): ReadonlyMap<string, string> {
  const nested = messages.safeParse(JSON.parse(text));
  if (!nested.success)
    throw new SyntaxError(
      'every value must be a string in quotation marks, or a group of such strings in curly brackets',
    );
  return new Map(byKey(nested.data));
}

/** The text of a language’s file. */
export function messagesText(language: string): string {
  return readFileSync(path.join(folder, `${language}.json`), 'utf8');
}

function byKey(messages: Messages, before = ''): (readonly [key: string, message: string])[] {
  return Object.entries(messages).flatMap(([name, value]) =>
    typeof value === 'string' ? [[`${before}${name}`, value] as const] : byKey(value, `${before}${name}.`),
  );
}
