import { memoizeByKey } from '../domain/memoize';
import { messagesLanguage, t } from './messages';

/** The style of a list: `a, b and c`, `a, b or c`, `a, b, c`, or `a; b; c` for texts that contain commas. */
export type Joining = 'and' | 'or' | 'comma' | 'semicolon';

const types = { and: 'conjunction', or: 'disjunction' } as const;

/** Joins texts in the newsroom’s language. */
export function listText(texts: readonly string[], joining: Joining): string {
  return listParts(texts, joining).join('');
}

/** A list with the separators between its parts: for lists of elements. */
export function listParts<Part>(parts: readonly Part[], joining: Joining): (string | Part)[] {
  if (joining === 'comma' || joining === 'semicolon')
    return parts.flatMap((part, index) => (index === 0 ? [part] : [t(`common.${joining}`), part]));
  return formatIn(messagesLanguage())(types[joining])
    .formatToParts(parts.map((_, index) => String(index)))
    .flatMap<string | Part>(({ type, value }) =>
      type === 'element' ? parts.slice(Number(value), Number(value) + 1) : [value],
    );
}

const formatIn = memoizeByKey((language: string) =>
  memoizeByKey((type: Intl.ListFormatType) => new Intl.ListFormat(language, { type })),
);
