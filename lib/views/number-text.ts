import { t } from '../messages/messages';

/** A number as a list or a heading shows it beside its name: `39.6% of GDP`. */
export function numberText({ text, whole }: { readonly text: string; readonly whole: string | null }): string {
  return whole === null ? text : t('number.withWhole', { number: text, whole });
}

/** A label with the period that it is of, unless it says it: `The whole of 2025`. */
export function withPeriod(label: string, period: string | null): string {
  return period === null || label.includes(period) ? label : t('common.dated', { name: label, period });
}
