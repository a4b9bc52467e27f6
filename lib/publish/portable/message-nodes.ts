import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { messageParts, type MessageKey } from '../../messages/messages';

/** Elements and text that fill one placeholder of a message. */
type Nodes = readonly ElementContent[];

/** The values for a message: strings, elements and, for each tag, a function that converts the words inside the tag. */
type Values = Readonly<Record<string, string | ElementContent | Nodes | ((words: ElementContent[]) => ElementContent)>>;

/** A message that contains elements, for text that is read outside its page; `<strong>` becomes a `strong` element. */
export function messageNodes(key: MessageKey, values: Values = {}): ElementContent[] {
  const filled = Object.entries<Values[string]>({ strong: (words) => h('strong', words), ...values }).map(
    ([name, value]) => [name, placeholderNodes(value)] as const,
  );
  return nodesOf(messageParts<Nodes>(key, Object.fromEntries(filled)));
}

/** Returns a function that turns a tag in a message into a link to an address. */
export function linkTo(address: string): (words: ElementContent[]) => ElementContent {
  return (words) => h('a', { href: address }, words);
}

/** Converts the parts of a text to nodes; strings become text nodes. */
export function nodesOf(parts: readonly (string | ElementContent | Nodes)[]): ElementContent[] {
  return parts.flatMap((part) => (typeof part === 'string' ? [{ type: 'text', value: part }] : part));
}

function placeholderNodes(value: Values[string]): string | Nodes | ((words: readonly (string | Nodes)[]) => Nodes) {
  if (typeof value === 'function') return (words) => [value(nodesOf(words))];
  return typeof value === 'string' ? value : nodesOf([value]);
}
