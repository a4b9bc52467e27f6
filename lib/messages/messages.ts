import { IntlMessageFormat } from 'intl-messageformat';
import { memoizeByKey } from '../domain/memoize';
import { site } from '../site';
import type source from './en-GB.json';
import { languageFor, messagesIn, sourceLanguage } from './languages';

/** The keys of messages nested in an object: `article.byline`. */
type KeysOf<Nested, Before extends string = ''> = {
  [Name in keyof Nested & string]: Nested[Name] extends string
    ? `${Before}${Name}`
    : KeysOf<Nested[Name], `${Before}${Name}.`>;
}[keyof Nested & string];

/** The key of a message. Keys that begin with `browser.` are excluded: the bundler inserts those messages into browser scripts. */
export type MessageKey = KeysOf<Omit<typeof source, 'browser'>>;

/** The values for a message’s arguments, by name. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** The values for a message’s arguments, and a function for each of its tags, by name. */
export type RichValues<Part> = Readonly<
  Record<string, string | number | Part | ((words: readonly (string | Part)[]) => Part)>
>;

/**
 * A message in the newsroom’s language, as plain text.
 *
 * @param key the path of the message in `lib/messages/<language>.json`, whose messages are in ICU MessageFormat
 * @throws Error if the value of an argument is missing
 */
export function t(key: MessageKey, values?: MessageValues): string {
  return formatIn(messagesLanguage())(key).text(values);
}

/** A message with tags, such as `Read <link>the policy</link>.`, as parts: strings, and the results of the functions for its tags. */
export function messageParts<Part extends object>(
  key: MessageKey,
  values: RichValues<Part>,
): readonly (string | Part)[] {
  const made = filledIn(key, () =>
    formatIn(messagesLanguage())(key)
      .whole()
      .format<Part>({ ...values }),
  );
  return Array.isArray(made) ? made : [made];
}

/**
 * The language of the newsroom’s messages. If there are none in that language, the check reports it, and the development server uses
 * `en-GB`. The environment variable `PLUMBLINE_LANGUAGE` overrides the language: the engine’s tests expect English, whatever the
 * newsroom’s language.
 */
export function messagesLanguage(): string {
  return shownIn(process.env['PLUMBLINE_LANGUAGE'] ?? site.language);
}

const shownIn = memoizeByKey((tag: string) => languageFor(tag) ?? sourceLanguage);

/** A parsed message. */
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

/** Matches a message that consists only of words and arguments, as most do. */
const isPlain = /^(?:[^{}<']|\{\w+\})*$/;

function formatOf(key: MessageKey, message: string, language: string): Format {
  let made: IntlMessageFormat | undefined;
  const whole = (): IntlMessageFormat => (made ??= new IntlMessageFormat(message, language));
  // The check fills in so many plain messages that formatting each of them with the library would be noticeably slower.
  if (isPlain.test(message)) return { whole, text: plainText(key, message) };
  return {
    whole,
    text: (values) => {
      const text = filledIn(key, () => whole().format(values));
      if (typeof text === 'string') return text;
      throw new Error(`The message "${key}" has tags: use rich() from components/message.tsx.`);
    },
  };
}

/** Formats a message. If a value is missing, the error names the message, unlike the library’s error. */
function filledIn<Result>(key: MessageKey, format: () => Result): Result {
  try {
    return format();
  } catch (cause) {
    throw new Error(`The message "${key}" cannot be filled in: ${String(cause)}`, { cause });
  }
}

/** Fills in a message of words and arguments. */
function plainText(key: MessageKey, message: string): Format['text'] {
  // Words and argument names alternate: for `By {authors}.` they are `By `, `authors` and `.`.
  const pieces = message.split(/\{(\w+)\}/);
  return (values = {}) => pieces.map((piece, index) => (index % 2 === 0 ? piece : given(key, values, piece))).join('');
}

function given(key: MessageKey, values: MessageValues, name: string): string {
  const value = values[name];
  if (value === undefined) throw new Error(`The value "${name}" for the message "${key}" was not provided.`);
  return String(value);
}
