import { t } from '../messages/messages';

/** Formats a number for lists and headings that show it next to its name. A share is followed by its whole: `39.6% of GDP`. */
export function numberText({ text, whole }: { readonly text: string; readonly whole: string | null }): string {
  return whole === null ? text : t('number.withWhole', { number: text, whole });
}

/** Adds the time period to a label, unless the label already contains the period, as `The whole of 2025` does. */
export function withPeriod(label: string, period: string | null): string {
  return period === null || label.includes(period) ? label : t('common.dated', { name: label, period });
}
