import { memoizeByKey } from '../domain/memoize';
import { messagesLanguage, t } from './messages';

/** The style of a list: `a, b and c`, `a, b or c`, `a, b, c`, or `a; b; c` for items that contain commas. */
export type ListStyle = 'and' | 'or' | 'comma' | 'semicolon';

const types = { and: 'conjunction', or: 'disjunction' } as const;

/** Joins strings into a list in the newsroom’s language. */
export function listText(texts: readonly string[], style: ListStyle): string {
  return listParts(texts, style).join('');
}

/** Returns the parts of a list with separators between them. Use it if the parts are not strings but, for example, elements. */
export function listParts<Part>(parts: readonly Part[], style: ListStyle): (string | Part)[] {
  if (style === 'comma' || style === 'semicolon')
    return parts.flatMap((part, index) => (index === 0 ? [part] : [t(`common.${style}`), part]));
  return formatIn(messagesLanguage())(types[style])
    .formatToParts(parts.map((_, index) => String(index)))
    .flatMap<string | Part>(({ type, value }) =>
      type === 'element' ? parts.slice(Number(value), Number(value) + 1) : [value],
    );
}

const formatIn = memoizeByKey((language: string) =>
  memoizeByKey((type: Intl.ListFormatType) => new Intl.ListFormat(language, { type })),
);
