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
  const forms = new Map<string, Record<string, string>>();
  for (const [key, message] of messages) {
    const name = key.replace('browser', 'MESSAGES');
    written.set(name, JSON.stringify(message));
    const end = name.lastIndexOf('.');
    const parent = name.slice(0, end);
    forms.set(parent, { ...forms.get(parent), [name.slice(end + 1)]: message });
  }
  // A message with plural forms is used as a whole: which form is needed is known in the browser.
  for (const [parent, ofParent] of forms) if ('other' in ofParent) written.set(parent, JSON.stringify(ofParent));
  return Object.fromEntries(written);
}
