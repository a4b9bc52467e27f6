import { createElement, Fragment, type ReactElement, type ReactNode } from 'react';
import { listParts, type Joining } from '../lib/messages/lists';
import { messageParts, t, type MessageKey } from '../lib/messages/messages';

/** What fills a message: texts, elements, and for each tag what to make of the words in it. */
type RichValues = Readonly<Record<string, string | number | ReactElement | ((words: ReactNode) => ReactElement)>>;

/**
 * A message with elements in it: `rich('methodology.more', { link: (words) => <a href="…">{words}</a> })` for the message
 * `More in <link>our methodology</link>.`
 */
export function rich(key: MessageKey, values: RichValues): ReactElement {
  const parts = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'function'
      ? (words: readonly (string | ReactElement)[]) => value(createElement(Fragment, null, ...words))
      : value,
  ]);
  return createElement(Fragment, null, ...messageParts<ReactElement>(key, Object.fromEntries(parts)));
}

/** Parts of a sentence as a list: `a`, `a and b`, `a, b and c`. */
export function joined(parts: readonly ReactNode[], joining: Joining): ReactElement {
  return createElement(Fragment, null, ...listParts(parts, joining));
}

/** Words with what they are about, as a link or a button is called for whoever does not see what is around it: `Explore: Exports`. */
export function labelOf(label: string, of: string): string {
  return t('common.labelOf', { label, of });
}
