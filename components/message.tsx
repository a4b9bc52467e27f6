import { createElement, Fragment, type ReactElement, type ReactNode } from 'react';
import { messageParts, type MessageKey } from '../lib/messages/messages';

/** What fills a message: texts, elements, and for each tag what to make of the words in it. */
type RichValues = Readonly<Record<string, string | number | ReactElement | ((words: ReactNode) => ReactElement)>>;

/**
 * A message with elements in it: `rich('methodology.more', { link: (words) => <a href="…">{words}</a> })` for the message
 * `More in <link>our methodology</link>.`
 */
export function rich(key: MessageKey, values: RichValues): ReactNode {
  const parts = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'function'
      ? (words: readonly (string | ReactElement)[]) => value(createElement(Fragment, null, ...words))
      : value,
  ]);
  return createElement(Fragment, null, ...messageParts<ReactElement>(key, Object.fromEntries(parts)));
}
