import type source from './en-GB.json';
import { messagesIn } from './languages';
import { memoizeByKey } from '../domain/memoize';

/** The messages of browser scripts, nested as in a language’s file. */
export type BrowserMessages = (typeof source)['browser'];

/**
 * Replaces the names of messages in the code of a browser script with the messages, so that the script contains only those that it uses and
 * no ICU MessageFormat: `MESSAGES.copy.copied` becomes `"Copied."`. The name of an object of messages becomes an object, for code that
 * chooses the plural form or the word for a kind in the browser.
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

/** Each message and each object of messages as JavaScript, by its key below `browser`. */
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
