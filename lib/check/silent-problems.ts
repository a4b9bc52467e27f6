import { assertNever } from '../domain/assert-never';
import { periodKey } from '../domain/period';
import type { Problem } from '../problems/problem';
import type { RevisedValue } from './revised-values';
import type { SilentChange } from './silent-change';

/** The number of values that a message names; the rest are only counted. */
const named = 3;

const byCommand = 'To write this record automatically, run: npm run revise -- --reason "why"';

/** Describes a change to published content that nothing records: what readers saw, what they see now, and how to record it. */
export function silentProblem(change: SilentChange): Problem {
  const { file, position } = change;
  return { rule: 'revision/silent', file, position, ...wordsFor(change) };
}

function wordsFor(change: SilentChange): Pick<Problem, 'message' | 'hint'> {
  switch (change.kind) {
    case 'values':
      return {
        message: `${countOf(change.values)} changed after publication without a record: ${listOf(change.values)}.`,
        hint: change.values.every(({ is }) => is !== null)
          ? `Keep the old value under "superseded" in content/series/${change.id}.yml, or record a correction that names the series. ${byCommand}`
          : `Add a correction to content/corrections.yml that lists the series under of.series and says why the value was removed. ${byCommand}`,
      };
    case 'edition':
      return {
        message: `The values of "${change.id}" were revised, but its source is still the previous edition: ${change.source}.`,
        hint: 'Name the new edition in the source, with the date on which you read it (accessedOn).',
      };
    case 'kept-data':
      return {
        message: `The saved copy of the published data${lostSeriesText(change.ids)} is missing or changed.`,
        hint: 'Restore what `npm run keep` wrote: git checkout content/kept/series. The check needs it to detect revised values.',
      };
    case 'statement': {
      const { of, was, is, missingWords, since } = change;
      const dated = since === null ? '' : `, dated ${since} or later`;
      const words = missingWords.map((word) => `“${word}”`).join(', ');
      const where = is === null ? 'was' : 'now';
      return {
        message:
          is === null
            ? `This text was published but no longer exists: “${was}”.`
            : `This text was published as “${was}” and now says “${is}”.`,
        hint: `Add a correction to content/corrections.yml that lists this entry under of.${of}${dated}. If nothing was wrong, use severity "update". The “${where}” of the correction must contain ${words}. ${byCommand}`,
      };
    }
    case 'checked-on':
      return {
        message: `The verdict changed after it was published, but the check is still dated ${change.checkedOn}.`,
        hint: 'Set checkedOn to the date on which the claim was checked again.',
      };
    case 'correction':
      return change.isRemoved
        ? {
            message: `The correction "${change.id}" was published but no longer exists.`,
            hint: 'Restore it: corrections stay in the log.',
          }
        : {
            message: `The correction "${change.id}" was changed after it was published.`,
            hint: 'Undo the change, and add a new correction.',
          };
    default:
      return assertNever(change);
  }
}

/** The number and names of the series, if there are several. If there is only one, the path of the file names it. */
function lostSeriesText(ids: readonly string[]): string {
  if (ids.length === 1) return '';
  const rest = ids.length - named;
  return ` of ${ids.length} series (${ids.slice(0, named).join(', ')}${rest > 0 ? ` and ${rest} more` : ''})`;
}

function countOf(values: readonly RevisedValue[]): string {
  return values.length === 1 ? 'A value was' : `${values.length} values were`;
}

function listOf(values: readonly RevisedValue[]): string {
  const texts = values
    .slice(0, named)
    .map(({ entity, period, was, is }) => `${entity} ${periodKey(period)} was ${was} and is ${is ?? 'missing'}`);
  const rest = values.length - texts.length;
  return [...texts, ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ');
}
