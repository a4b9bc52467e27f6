import { isArgumentElement, isLiteralElement, parse } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { memoizeByKey } from '../domain/memoize';
import { site } from '../site';
import type source from './en-GB.json';
import { languageFor, messagesIn, sourceLanguage } from './languages';

/** The keys of the messages that are nested in an object: `article.by`. */
type KeysOf<Nested, Before extends string = ''> = {
  [Name in keyof Nested & string]: Nested[Name] extends string
    ? `${Before}${Name}`
    : KeysOf<Nested[Name], `${Before}${Name}.`>;
}[keyof Nested & string];

/** The key of a message. Those of `browser` are for scripts in browsers, which have them from `components/islands`. */
export type MessageKey = KeysOf<Omit<typeof source, 'browser'>>;

/** What is filled into a message, by the names of its arguments. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** What a tag in a message becomes, by the name of the tag, beside the values. */
export type RichValues<Part> = Readonly<
  Record<string, string | number | Part | ((words: readonly (string | Part)[]) => Part)>
>;

/**
 * A message in the language of the newsroom, as plain text.
 *
 * @param key where it is in `lib/messages/<language>.json`, which has the messages in the ICU MessageFormat
 * @throws Error if a value that the message has an argument for is missing
 */
export function t(key: MessageKey, values?: MessageValues): string {
  return formatIn(messagesLanguage())(key).text(values);
}

/** A message with tags, such as `Read <link>the policy</link>.`, in parts: texts, and what the values make of the tags. */
export function messageParts<Part extends object>(
  key: MessageKey,
  values: RichValues<Part>,
): readonly (string | Part)[] {
  const made = formatIn(messagesLanguage())(key)
    .whole()
    .format<Part>({ ...values });
  return Array.isArray(made) ? made : [made];
}

/** The language of the messages of the newsroom. The check refuses a newsroom without messages; dev shows it in `en-GB`. */
export function messagesLanguage(): string {
  return shownIn(site.language);
}

const shownIn = memoizeByKey((tag: string) => languageFor(tag) ?? sourceLanguage);

/** A message that is read. */
interface Format {
  readonly text: (values?: MessageValues) => string;
  readonly whole: () => IntlMessageFormat;
}

const formatIn = memoizeByKey((language: string) => {
  const messages = messagesIn(language);
  return memoizeByKey((key: MessageKey) => {
    const message = messages.get(key);
    if (message === undefined) throw new Error(`lib/messages/${language}.json has no message "${key}".`);
    return formatOf(key, message, language);
  });
});

function formatOf(key: MessageKey, message: string, language: string): Format {
  const parsed = parse(message);
  let made: IntlMessageFormat | undefined;
  const whole = (): IntlMessageFormat => (made ??= new IntlMessageFormat(parsed, language));
  const pieces = parsed.map((element) => (isLiteralElement(element) || isArgumentElement(element) ? element : null));
  // Most messages are words and arguments alone. The check formats so many numbers by them that this is worth its lines.
  if (pieces.every((piece) => piece !== null))
    return {
      whole,
      text: (values = {}) =>
        pieces.map((piece) => (isLiteralElement(piece) ? piece.value : given(key, values, piece.value))).join(''),
    };
  return {
    whole,
    text: (values) => {
      const text = whole().format(values);
      if (typeof text === 'string') return text;
      throw new Error(`The message "${key}" has tags: use rich() of components/message.tsx.`);
    },
  };
}

function given(key: MessageKey, values: MessageValues, name: string): string {
  const value = values[name];
  if (value === undefined) throw new Error(`The message "${key}" needs a value for "${name}".`);
  return String(value);
}
