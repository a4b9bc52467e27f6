import { parsePeriod } from '../../domain/period';
import { dayOf, firstDay } from '../../domain/period-order';
import { editDistance } from '../../problems/nearest';

/**
 * Proposes the date that was probably meant, if the year has a typing error: a digit that is wrong (`1023`), missing (`0203` for `2023`) or
 * misplaced (`0224`), or a wrong century (`1925`). If several dates are possible, it proposes the latest, because newsrooms mostly write
 * about recent events.
 *
 * @param written a date or a period that starts with its year
 * @param from the earliest possible day
 * @param to the latest possible day
 * @returns a hint, such as “Did you mean 2023-05-02?”; null if no date is likely
 */
export function didYouMeanDay(written: string, from: string, to: string): string | null {
  const [year, rest] = [written.slice(0, 4), written.slice(4)];
  const forms = [year, year.replace(/^0+/, '')].filter((form) => form.length >= 2);
  for (let meant = Number(to.slice(0, 4)); meant >= Number(from.slice(0, 4)); meant -= 1) {
    const text = `${String(meant).padStart(4, '0')}${rest}`;
    const isNear = forms.some((form) => editDistance(form, String(meant)) <= 1) || year.slice(2) === text.slice(2, 4);
    const period = isNear ? parsePeriod(text) : null;
    const first = period === null ? null : firstDay(period);
    if (first !== null && first >= dayOf(from) && first <= dayOf(to)) return `Did you mean ${text}?`;
  }
  return null;
}
