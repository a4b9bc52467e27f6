import type { LinkedTextView } from '../../lib/views/newsroom-view';

/** A text of the publisher with its addresses as links. */
export function LinkedText({ parts }: { parts: LinkedTextView }) {
  return parts.map(({ text, href }, index) =>
    href === null ? (
      text
    ) : (
      <a key={index} href={href}>
        {text}
      </a>
    ),
  );
}
