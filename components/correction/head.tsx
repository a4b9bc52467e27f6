import type { CorrectionView } from '../../lib/views/correction-view';
import { rich } from '../message';

/** What kind of change it was, and when: the head of a notice. */
export function CorrectionHead({ label, date }: Pick<CorrectionView, 'label' | 'date'>) {
  return rich('correction.head', { label, day: <time dateTime={date.iso}>{date.text}</time> });
}
