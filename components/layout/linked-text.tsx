import type { LinkedTextView } from '../../lib/views/newsroom-view';

/** A text of the publisher in which addresses are links. */
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
