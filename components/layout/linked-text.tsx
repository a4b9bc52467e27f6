import type { LinkedTextView } from '../../lib/views/newsroom-view';

/** Text that the publisher wrote, with each address in it as a link. */
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
