import type { ParsedBody } from '../../articles/parse-body';
import { memoize } from '../../domain/memoize';
import type { EditorialRule } from '../context';
import { unsaidMargins } from '../margins-beside';
import { placeOf } from './prose-place';

/** The words “far” and “slightly” directly beside a finding, and “slightly” inside it, agree with the finding’s field `by`. */
export const margins: EditorialRule = ({ parsed, sources }) => ({
  problems: [...parsed.bodies].flatMap(([file, body]) =>
    marginsIn(body).map(({ word, margin, offsets, ...range }) => ({
      rule: 'prose/unbound-word',
      file,
      ...placeOf(range, offsets, sources.get(file) ?? ''),
      message: `"${word}" is not part of what the finding beside it states.`,
      hint: `Write by="${margin}" in the finding, or change the word.`,
    })),
  ),
});

const marginsIn = memoize(({ blocks, uses }: ParsedBody) => {
  const byPlace = new Map(uses.map(({ at, use }) => [at, use]));
  return blocks
    .filter(({ quoted }) => !quoted)
    .flatMap(({ text, marked, offsets }) =>
      marked.flatMap(({ at, ...range }) => {
        const use = byPlace.get(at);
        return use?.word === 'Finding'
          ? unsaidMargins(text, range, use.finding).map((one) => ({ ...one, offsets }))
          : [];
      }),
    );
});
