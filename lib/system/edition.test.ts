import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { checkNewsroom } from '../check/check-newsroom';
import { baseNewsroom, contentFile } from '../check/testdata/newsroom';
import { editionOf, editionToday } from './edition';

const folder = mkdtempSync(path.join(tmpdir(), 'edition-'));

afterEach(() => {
  vi.useRealTimers();
  rmSync(path.join(folder, '.git'), { recursive: true, force: true });
});

function committedOn(day: string): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], {
      cwd: folder,
      env: { ...process.env, GIT_COMMITTER_DATE: `${day}T12:00:00Z` },
    });
  git('init', '--quiet');
  git('commit', '--quiet', '--allow-empty', '--message=A');
}

function clockOn(day: string): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T23:30:00Z`) });
}

test('the site is built as of today, or as of the given date', async () => {
  clockOn('2026-11-21');
  expect(await editionToday(folder)).toBe('2026-11-21');
  expect(await editionOf(undefined, folder)).toBe('2026-11-21');
  expect(await editionOf('2027-01-01', folder)).toBe('2027-01-01');
  await expect(editionOf('2027-02-30', folder)).rejects.toThrow('--date 2027-02-30: This date does not exist');
});

test('a clock that is earlier than the last commit is ignored', async () => {
  committedOn('2026-11-21');
  clockOn('2020-01-01');
  expect(await editionToday(folder)).toBe('2026-11-21');
  clockOn('2026-11-22');
  expect(await editionToday(folder)).toBe('2026-11-22');
});

/** Returns the problems that the check reports for a source’s access date. */
async function accessedOnProblems(accessedOn: string, edition: string): Promise<string[]> {
  const files = (await baseNewsroom()).map(({ path: name, text }) =>
    contentFile(name, text.replace("accessedOn: '2024-01-10'", `accessedOn: '${accessedOn}'`)),
  );
  const checked = checkNewsroom(files, null, edition);
  return checked.ok ? [] : checked.problems.map(({ message }) => message);
}

test.each([
  ['Pacific/Kiritimati', '10:00', '2026-11-22'],
  ['Pacific/Auckland', '11:30', '2026-11-22'],
  ['Asia/Tokyo', '15:30', '2026-11-22'],
  ['Europe/London', '23:59', '2026-11-21'],
  ['America/Los_Angeles', '05:00', '2026-11-20'],
  ['Pacific/Pago_Pago', '10:59', '2026-11-20'],
])('an editor in %s may use their local date at %s UTC', async (zone, time, local) => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`2026-11-21T${time}:00Z`) });
  expect(new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(new Date())).toBe(local);
  expect(await accessedOnProblems(local, await editionToday(folder))).toEqual([]);
});

test('a date that has not begun anywhere on Earth is rejected', async () => {
  clockOn('2026-11-21');
  expect(await accessedOnProblems('2026-11-23', await editionToday(folder))).toEqual([
    '"accessedOn" is 2026-11-23, which is in the future: today is 2026-11-21.',
  ]);
});
