import type { ObservationStatus } from '../domain/series';

/** What is said before a number that is less firm than one that was reported: `projected 6.9%`. */
const words: Record<Exclude<ObservationStatus, 'missing'>, string> = {
  reported: '',
  provisional: 'provisional ',
  estimated: 'estimated ',
  projected: 'projected ',
};

/** A number with how firm it is: `6.9%` as reported, `projected 6.9%` of a year that has not been. */
export function withStatus(text: string, status: Exclude<ObservationStatus, 'missing'>): string {
  return `${words[status]}${text}`;
}
