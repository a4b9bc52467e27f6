import type source from './en-GB.json';
import { messagesIn } from './languages';

/** The messages of the scripts in browsers, nested as in the file of a language. */
export type BrowserMessages = (typeof source)['browser'];

/**
 * What esbuild writes in the place of each message of the scripts in browsers, so that a script contains those that it uses, and
 * nothing of the ICU MessageFormat: `MESSAGES.copy.copied` becomes `"Copied."`.
 */
export function browserMessages(language: string): Record<string, string> {
  const messages = [...messagesIn(language)].filter(([key]) => key.startsWith('browser.'));
  const written = new Map<string, string>();
  const choices = new Map<string, Record<string, string>>();
  for (const [key, message] of messages) {
    const name = key.replace('browser', 'MESSAGES');
    // A key that is no name in a script, such as `fact-check`, is looked up in its object.
    if (/^[\w.]+$/.test(name)) written.set(name, JSON.stringify(message));
    const end = name.lastIndexOf('.');
    const parent = name.slice(0, end);
    choices.set(parent, { ...choices.get(parent), [name.slice(end + 1)]: message });
  }
  // Of plural forms, and of the words for kinds, only the browser knows which are needed: it gets all.
  for (const [parent, ofParent] of choices) written.set(parent, JSON.stringify(ofParent));
  return Object.fromEntries(written);
}
