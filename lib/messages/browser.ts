import type source from './en-GB.json';
import { messagesIn } from './languages';
import { memoizeByKey } from '../domain/memoize';

/** The messages of the scripts in browsers, nested as in the file of a language. */
export type BrowserMessages = (typeof source)['browser'];

/**
 * The code of a script in browsers with the messages in the place of their names, so that a script contains those that it uses, and
 * nothing of the ICU MessageFormat: `MESSAGES.copy.copied` becomes `"Copied."`. An object of messages becomes one: of plural forms,
 * and of the words for kinds, only the browser knows which it needs.
 *
 * @throws Error if the code names a message that there is not
 */
export function withBrowserMessages(code: string, language: string): string {
  return code.replace(/\bMESSAGES\.([\w.]*\w)/g, (_, key: string) => {
    const written = writtenIn(language).get(key);
    if (written === undefined) throw new Error(`lib/messages/${language}.json has no message "browser.${key}".`);
    return written;
  });
}

/** What is written for each message, and for each object of messages, by the keys below `browser`. */
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
