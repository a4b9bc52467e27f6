import type { ObservationStatus } from '../domain/series';
import { t } from '../messages/messages';

/** A number with how firm it is: `6.9%` as reported, `projected 6.9%` of a year that has not been. */
export function withStatus(value: string, status: Exclude<ObservationStatus, 'missing'>): string {
  return status === 'reported' ? value : t(`status.${status}.value`, { value });
}
