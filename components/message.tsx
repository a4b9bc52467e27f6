import { createElement, Fragment, type ReactElement, type ReactNode } from 'react';
import { listParts, type ListStyle } from '../lib/messages/lists';
import { messageParts, t, type MessageKey } from '../lib/messages/messages';

/** The values to insert into a message: strings, elements, and for each tag a function that renders the words in it. */
type RichValues = Readonly<Record<string, string | number | ReactElement | ((words: ReactNode) => ReactElement)>>;

/**
 * Renders a message with elements. For example, `rich('methodology.more', { link: (words) => <a href="…">{words}</a> })` renders the
 * message `More in <link>our methodology</link>.`
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

/** Joins parts of a sentence into a list: `a`, `a and b`, `a, b and c`. */
export function joined(parts: readonly ReactNode[], style: ListStyle): ReactElement {
  return createElement(Fragment, null, ...listParts(parts, style));
}

/** An accessible name that is clear without the text around the link or button, such as `Explore: Exports`. */
export function labelOf(label: string, of: string): string {
  return t('common.labelOf', { label, of });
}
