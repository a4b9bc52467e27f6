import type { UseView } from '../../lib/views/body-view';

/** A number that a person or organisation outside the newsroom asserts: plain text, with a tooltip that says who asserts the number. */
export function Claimed({ use }: { use: Extract<UseView, { word: 'Claimed' }> }) {
  return <span title={use.label}>{use.text}</span>;
}
