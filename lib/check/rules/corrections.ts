import type { ParsedBody } from '../../articles/parse-body';
import { articleSlug } from '../../domain/ids';
import { compareReleases, laterRelease } from '../../domain/publication';
import { memoize } from '../../domain/memoize';
import type { Problem } from '../../problems/problem';
import { paths } from '../../site';
import type { CheckContext, EditorialRule } from '../context';

/** Corrections affect published content and are not dated before its publication. Every updated explainer has a correction. */
export const corrections: EditorialRule = (context) => ({
  problems: [...tooEarlyCorrections(context), ...misplaced(context), ...tooEarlyMarks(context), ...missing(context)],
});

/** Reports corrections to drafts, and to explainers published after the date of the correction. ISO dates can be compared as strings. */
function tooEarlyCorrections({ parsed }: CheckContext): Problem[] {
  return [...parsed.corrections.values()].flatMap(({ file, value: { date, of }, position }) =>
    of.articles.flatMap((slug, index): Problem[] => {
      const article = parsed.articles.get(slug)?.value;
      if (article === undefined) return [];
      // A withdrawn explainer was published, so its corrections stay on record.
      if (article.status === 'draft' && parsed.published.has(paths.article(articleSlug.parse(slug)))) return [];
      if (article.status === 'draft')
        return [
          {
            rule: 'correction/misplaced',
            file,
            position: position(['of', 'articles', index]),
            message: `"${slug}" is a draft, so readers have seen nothing that needs a correction.`,
            hint: 'Remove it from the list, and edit the draft.',
          },
        ];
      if (date >= article.publishedOn) return [];
      return [
        {
          rule: 'date/order',
          file,
          position: position(['date']),
          message: `The correction is dated ${date}, before "${slug}" was published on ${article.publishedOn}.`,
          hint: 'Correct one of the two dates.',
        },
      ];
    }),
  );
}

/** Reports each `<Corrected>` in an explainer that the correction does not list. */
function misplaced({ parsed }: CheckContext): Problem[] {
  return [...parsed.articles.values()].flatMap(({ id, file, body }) =>
    marksIn(body).flatMap(({ use, attribute }): Problem[] => {
      const of = parsed.corrections.get(use.id)?.value.of.articles;
      if (of === undefined || of.some((slug) => slug === id)) return [];
      return [
        {
          rule: 'correction/misplaced',
          file,
          position: attribute('id'),
          message: `The correction "${use.id}" does not name this explainer.`,
          hint: `Add "${id}" to of.articles in content/corrections.yml, or name another correction here.`,
        },
      ];
    }),
  );
}

/** Reports each `<Corrected>` in an explainer that is published before the correction. */
function tooEarlyMarks({ parsed, publication, edition }: CheckContext): Problem[] {
  if (edition === null) return [];
  return [...parsed.articles.values()].flatMap(({ id, file, body }) =>
    marksIn(body).flatMap(({ use, attribute }): Problem[] => {
      const date = parsed.corrections.get(use.id)?.value.date;
      const release = laterRelease(publication.releaseOf({ kind: 'articles', id }), { from: edition });
      if (date === undefined || compareReleases(release, { from: date }) >= 0) return [];
      return [
        {
          rule: 'correction/misplaced',
          file,
          position: attribute('id'),
          message: `This correction is dated ${date}, which is in the future: readers would see the mark in the text but no correction notice.`,
          hint: 'Give the correction the date on which this text is published.',
        },
      ];
    }),
  );
}

/** The `<Corrected>` components of a text. */
const marksIn = memoize(({ uses }: ParsedBody) =>
  uses.flatMap(({ use, attribute }) => (use.word === 'Corrected' ? [{ use, attribute }] : [])),
);

/** Reports updated explainers without a correction of the same date. */
function missing({ parsed }: CheckContext): Problem[] {
  const records = [...parsed.corrections.values()].map(({ value }) => value);
  return [...parsed.articles.values()].flatMap(({ id, file, value, position }): Problem[] => {
    const { publishedOn, updatedOn, status } = value;
    if (updatedOn === undefined || updatedOn <= publishedOn || status === 'draft') return [];
    if (parsed.broken.has('corrections')) return [];
    if (records.some(({ date, of }) => date === updatedOn && of.articles.some((slug) => slug === id))) return [];
    return [
      {
        rule: 'correction/missing',
        file,
        position: position(['updatedOn']),
        message: `The explainer was updated on ${updatedOn}, but content/corrections.yml has no correction to it with that date.`,
        hint: 'Add a correction that says what changed and why. If nothing was wrong, use severity "update".',
      },
    ];
  });
}
