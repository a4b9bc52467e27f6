import type { CorrectionView } from '../../lib/views/correction-view';
import { rich } from '../message';

/** The heading of a correction notice: the kind of change and its date. */
export function CorrectionHead({ label, date }: Pick<CorrectionView, 'label' | 'date'>) {
  return rich('correction.head', { label, day: <time dateTime={date.iso}>{date.text}</time> });
}
