import type { LinkedTextView } from '../../lib/views/newsroom-view';

/** A text that the publisher wrote. The addresses in it are links. */
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
