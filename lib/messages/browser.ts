import type source from './en-GB.json';
import { messagesIn } from './languages';
import { memoizeByKey } from '../domain/memoize';

/** The messages of browser scripts, nested as in a language’s file. */
export type BrowserMessages = (typeof source)['browser'];

/**
 * Replaces the names of messages in a browser script with their text: `MESSAGES.copy.copied` becomes `"Copied."`. The script then contains
 * only the messages that it uses, and needs no library for them. A name that stands for several messages becomes an object, from which the
 * browser chooses: `MESSAGES.embed.kinds[kind]` becomes `({"figure":"Figures",…})[kind]`.
 *
 * @throws Error if the code names a missing message
 */
export function withBrowserMessages(code: string, language: string): string {
  const filled = code.replace(/\bMESSAGES\.([\w.]*\w)/g, (_, key: string) => {
    const written = writtenIn(language).get(key);
    if (written === undefined) throw new Error(`lib/messages/${language}.json has no message "browser.${key}".`);
    return written;
  });
  if (/\bMESSAGES(?=\s*(?:\[|[;,)}]))/.test(filled))
    throw new Error('A script must name each message in full, such as MESSAGES.copy.copied.');
  return filled;
}

/** Returns a language’s messages and groups of messages as JavaScript code, by key. The keys omit `browser.`: `copy.copied`. */
const writtenIn = memoizeByKey((language: string): ReadonlyMap<string, string> => {
  const written = new Map<string, string>();
  const objects = new Map<string, Record<string, string>>();
  for (const [whole, message] of messagesIn(language)) {
    if (!whole.startsWith('browser.')) continue;
    const key = whole.slice('browser.'.length);
    written.set(key, JSON.stringify(message));
    const end = key.lastIndexOf('.');
    const parent = key.slice(0, end);
    objects.set(parent, { ...objects.get(parent), [key.slice(end + 1)]: message });
  }
  for (const [key, object] of objects) written.set(key, `(${JSON.stringify(object)})`);
  return written;
});
