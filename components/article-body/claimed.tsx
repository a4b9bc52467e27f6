import type { UseView } from '../../lib/views/body-view';

/** A number that somebody else asserts, as plain text with a tooltip that says who asserts it. */
export function Claimed({ use }: { use: Extract<UseView, { word: 'Claimed' }> }) {
  return <span title={use.label}>{use.text}</span>;
}
