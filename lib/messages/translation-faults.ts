import { IntlMessageFormat } from 'intl-messageformat';
import { messagesIn, messagesText, readMessages, sourceLanguage } from './languages';

/** A fault in a translation file. */
export interface TranslationFault {
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
  readonly hint: string;
}

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/**
 * Compares a translation with the source: it must have exactly the same messages, none of them empty. Each message must use the same
 * values, tags and choices, and each plural must have all plural forms of the language. Returns all faults.
 *
 * @param text the text of the file
 */
export function translationFaults(language: string, text = messagesText(language)): TranslationFault[] {
  let translated: ReadonlyMap<string, string>;
  try {
    translated = readMessages(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const at = Number(/position (\d+)/.exec(error.message)?.[1] ?? 0);
    const line = text.slice(0, at).split('\n').length;
    return [{ line, message: `The file cannot be read: ${error.message}.`, hint: 'Correct the file.' }];
  }
  const source = messagesIn(sourceLanguage);
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const expected = new Set([...source.keys()].flatMap((key) => withForms(key, source, categories)));
  const lines = text.split('\n');
  const missing = [...expected].filter((key) => !translated.has(key));
  return [
    ...missing.map((key) => ({
      line: 1,
      message: `The message "${key}" is missing.`,
      hint: `Translate it from lib/messages/${sourceLanguage}.json.`,
    })),
    ...[...translated].flatMap(([key, message]): TranslationFault[] => {
      const line = lineOf(key, lines);
      if (!expected.has(key))
        return [{ line, message: `No code uses the message "${key}".`, hint: 'Delete it, or correct its name.' }];
      const english = source.get(key) ?? source.get(key.replace(/\.\w+$/, '.other')) ?? '';
      const fault = faultOf(message, english, language);
      return fault === null ? [] : [{ line, message: `"${key}" ${fault}.`, hint: `In English: ${english}` }];
    }),
  ];
}

/**
 * The keys that a translation needs for a key in the source. For a plural form in a browser script, these are the keys of all plural forms
 * of the language: Polish needs `browser.search.results.one`, `….few`, `….many` and `….other`.
 */
function withForms(key: string, source: ReadonlyMap<string, string>, categories: readonly string[]): string[] {
  const parent = key.replace(/\.\w+$/, '');
  if (!key.startsWith('browser.') || !source.has(`${parent}.other`)) return [key];
  return categories.map((category) => `${parent}.${category}`);
}

/** Describes the fault in a translated message: `is empty` for the report `"layout.skip" is empty.`. Null if there is no fault. */
function faultOf(message: string, english: string, language: string): string | null {
  if (message.trim() === '' && english.trim() !== '') return 'is empty';
  try {
    const sourceParts = partsOf(new IntlMessageFormat(english, sourceLanguage).getAst(), sourceLanguage);
    const translatedParts = partsOf(new IntlMessageFormat(message, language).getAst(), language);
    const missing = [...sourceParts].filter((part) => !translatedParts.has(part));
    const unknown = [...translatedParts].filter((part) => !sourceParts.has(part));
    if (missing.length > 0) return `lacks ${missing.join(', ')}`;
    return unknown.length > 0 ? `has ${unknown.join(', ')}, which the English message does not have` : null;
  } catch (error) {
    if (error instanceof Error) return `is not valid ICU MessageFormat (${error.message})`;
    throw error;
  }
}

/**
 * What a message uses: `{name}`, `<tag>` and the choices of a select.
 *
 * @throws Error if a plural lacks a form that the language needs
 */
function partsOf(elements: readonly Element[], language: string): Set<string> {
  const parts = new Set<string>();
  for (const element of elements) {
    if ('children' in element) {
      parts.add(`<${element.value}>`);
      for (const part of partsOf(element.children, language)) parts.add(part);
    } else if ('options' in element) {
      parts.add(`{${element.value}}`);
      const options = Object.entries(element.options);
      const type = 'pluralType' in element ? element.pluralType : undefined;
      // A translation may or may not have forms for exact numbers, such as =1.
      const named = options.map(([name]) => name).filter((name) => !name.startsWith('='));
      const needed =
        type === undefined ? [] : new Intl.PluralRules(language, { type }).resolvedOptions().pluralCategories;
      if (type === undefined) for (const name of named) parts.add(`the choice "${name}" of {${element.value}}`);
      else if (needed.some((category) => !named.includes(category) && !(category === 'one' && '=1' in element.options)))
        throw new Error(`{${element.value}} needs the plural forms ${needed.join(', ')}`);
      for (const [, { value }] of options) for (const part of partsOf(value, language)) parts.add(part);
    } else if ('value' in element && element.type !== 0) parts.add(`{${element.value}}`);
  }
  return parts;
}

/** The line of a key such as `article.byline` in its file, found by searching for `article` and then for `byline`. */
function lineOf(key: string, lines: readonly string[]): number {
  let line = 0;
  for (const name of key.split('.')) {
    const at = lines.findIndex(
      (text, index) => index >= line && text.trimStart().startsWith(`${JSON.stringify(name)}:`),
    );
    if (at === -1) return 1;
    line = at;
  }
  return line + 1;
}
