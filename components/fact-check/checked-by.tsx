import type { FactCheckView } from '../../lib/views/fact-check-view';
import { rich } from '../message';

/** Who checked the claim, and when. */
export function CheckedBy({ check: { checkedBy, checkedOn } }: { check: FactCheckView }) {
  return rich('factCheck.checkedBy', {
    name: checkedBy,
    day: <time dateTime={checkedOn.iso}>{checkedOn.text}</time>,
  });
}
