import type { UseView } from '../../lib/views/body-view';

/** A figure that somebody else asserts: plain text, which says whose it is to whoever asks. */
export function Claimed({ use }: { use: Extract<UseView, { word: 'Claimed' }> }) {
  return <span title={use.label}>{use.text}</span>;
}
