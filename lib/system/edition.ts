import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { codeOf, isMissing } from '../domain/system-error';
import { day } from '../domain/text';
import { UsageError } from './usage-error';

/**
 * The date for which the site is built: today in UTC. If the clock is earlier than the last commit, the clock is wrong, so the commit's
 * date is used instead: a wrong clock must not remove anything from the site.
 *
 * @returns a date such as `2025-07-26`
 */
export async function editionToday(root: string): Promise<string> {
  const today = new Date().toISOString().slice(0, 10);
  const committed = await lastCommit(root);
  return committed !== null && committed > today ? committed : today;
}

/** The date of the last commit; null if there is no commit or no git. */
async function lastCommit(root: string): Promise<string | null> {
  const environment = { ...process.env, TZ: 'UTC' };
  try {
    const { stdout } = await promisify(execFile)('git', ['log', '-1', '--format=%cd', '--date=format-local:%Y-%m-%d'], {
      cwd: root,
      env: environment,
    });
    return day.safeParse(stdout.trim()).data ?? null;
  } catch (error) {
    // Git is not installed, or there is no repository or no commit.
    if (isMissing(error) || codeOf(error) === '128') return null;
    throw error;
  }
}

/**
 * Parses the date given on the command line; null if there is none.
 *
 * @throws UsageError if it is not a valid date
 */
export function givenDay(given: string | undefined): string | null {
  if (given === undefined) return null;
  const parsed = day.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new UsageError(`--date ${given}: ${parsed.error.issues.map(({ message }) => message).join(' ')}`);
}

/**
 * Returns the date given on the command line or, if there is none, the result of `editionToday`.
 *
 * @throws UsageError if it is not a valid date
 */
export async function editionOf(given: string | undefined, root: string): Promise<string> {
  return givenDay(given) ?? editionToday(root);
}
