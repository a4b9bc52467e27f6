import type { ObservationStatus } from '../domain/series';
import { t } from '../messages/messages';

/** A number with its status: `6.9%` if it is reported, `projected 6.9%` if it is a projection. */
export function withStatus(value: string, status: Exclude<ObservationStatus, 'missing'>): string {
  return status === 'reported' ? value : t(`status.${status}.value`, { value });
}
