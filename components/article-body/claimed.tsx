import type { UseView } from '../../lib/views/body-view';

/** A figure that somebody else asserts: plain text whose tooltip says who asserts it. */
export function Claimed({ use }: { use: Extract<UseView, { word: 'Claimed' }> }) {
  return <span title={use.label}>{use.text}</span>;
}
