import { assertNever } from '../domain/assert-never';
import { periodKey } from '../domain/period';
import type { Problem } from '../problems/problem';
import type { RevisedValue } from './revised-values';
import type { SilentChange } from './silent-change';

/** Values that a message names; the rest are counted. */
const named = 3;

const byCommand = 'npm run revise -- --reason "why" writes it.';

/** What a silent change is told as: what readers saw and what they see now, and how to leave a trace of it. */
export function silentProblem(change: SilentChange): Problem {
  const { file, position } = change;
  return { rule: 'revision/silent', file, position, ...wordsFor(change) };
}

function wordsFor(change: SilentChange): Pick<Problem, 'message' | 'hint'> {
  switch (change.kind) {
    case 'values':
      return {
        message: `${countOf(change.values)} published and changed without a trace: ${listOf(change.values)}.`,
        hint: change.values.every(({ is }) => is !== null)
          ? `Keep the old value under "superseded" in content/series/${change.id}.yml, or record a correction that names the series. ${byCommand}`
          : `Record in content/corrections.yml, under of.series, why a value is gone. ${byCommand}`,
      };
    case 'edition':
      return {
        message: `The values of "${change.id}" were revised, but its source is still the previous edition: ${change.source}.`,
        hint: 'Name the new edition in the source, with the day on which you read it (accessedOn).',
      };
    case 'kept-data':
      return {
        message: `The data that were published${lostOf(change.ids)} are not kept here as they were.`,
        hint: 'Put back what `npm run keep` wrote: git checkout content/kept/series. A value that is revised is known by it.',
      };
    case 'statement': {
      const { of, was, is, unsaid, since } = change;
      const dated = since === null ? '' : `, dated ${since} or later`;
      const words = unsaid.map((word) => `“${word}”`).join(', ');
      const where = is === null ? 'was' : 'now';
      return {
        message:
          is === null
            ? `This was published and is gone: “${was}”.`
            : `This was published as “${was}” and now says “${is}”.`,
        hint: `Record the change in content/corrections.yml, under of.${of}${dated}, with severity "update" where nothing was wrong. Its “${where}” has to say ${words}. ${byCommand}`,
      };
    }
    case 'checked-on':
      return {
        message: `The verdict changed after it was published, but the check is still dated ${change.checkedOn}.`,
        hint: 'Write the day on which it was checked again.',
      };
    case 'correction':
      return change.isGone
        ? {
            message: `The correction "${change.id}" was published and is gone.`,
            hint: 'Put it back: corrections stay in the log.',
          }
        : {
            message: `The correction "${change.id}" no longer says what it said when it was published.`,
            hint: 'Undo the change, and write another correction for what is new.',
          };
    default:
      return assertNever(change);
  }
}

/** Of how many series, where it is not one; the file names that one. */
function lostOf(ids: readonly string[]): string {
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
