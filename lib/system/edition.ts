import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { codeOf, isMissing } from '../domain/system-error';
import { day } from '../domain/text';
import { CalledWrongly } from './called-wrongly';

/**
 * The day of the edition that is made now: today, in UTC; or the day of the last commit, where the clock is behind it and
 * so must be wrong: a wrong clock takes nothing off the site.
 *
 * @returns `2025-07-26`
 */
export async function editionToday(root: string): Promise<string> {
  const today = new Date().toISOString().slice(0, 10);
  const committed = await lastCommit(root);
  return committed !== null && committed > today ? committed : today;
}

/** The day of the last commit; null where there is none, or no git. */
async function lastCommit(root: string): Promise<string | null> {
  const environment = { ...process.env, TZ: 'UTC' };
  try {
    const { stdout } = await promisify(execFile)('git', ['log', '-1', '--format=%cd', '--date=format-local:%Y-%m-%d'], {
      cwd: root,
      env: environment,
    });
    return day.safeParse(stdout.trim()).data ?? null;
  } catch (error) {
    // No git, or git’s own answer where there is no repository or no commit.
    if (isMissing(error) || codeOf(error) === '128') return null;
    throw error;
  }
}

/**
 * The day that a command was called with; null where it was called without one.
 *
 * @throws CalledWrongly when it is no day
 */
export function givenDay(given: string | undefined): string | null {
  if (given === undefined) return null;
  const parsed = day.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new CalledWrongly(`--date ${given}: ${parsed.error.issues.map(({ message }) => message).join(' ')}`);
}

/**
 * A day given on the command line, or today’s edition.
 *
 * @throws CalledWrongly when it is no day
 */
export async function editionOf(given: string | undefined, root: string): Promise<string> {
  return givenDay(given) ?? editionToday(root);
}
