import type { BrowserMessages } from '../../lib/messages/browser';

declare global {
  /** The messages that browser scripts show. The bundler inserts each message where it is used. */
  const MESSAGES: BrowserMessages;
}

/** Replaces placeholders such as `{name}` in a message with their values. */
export function filled(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The plural forms of a message, by CLDR category. */
type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Returns the plural form of a message for a count, in the page's language. */
export function pluralForm(forms: PluralForms, count: number): string {
  return forms[new Intl.PluralRules(document.documentElement.lang).select(count)] ?? forms.other;
}
