import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
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

test('an edition is of today, or of the day that is given', async () => {
  clockOn('2026-11-21');
  expect(await editionToday(folder)).toBe('2026-11-21');
  expect(await editionOf(undefined, folder)).toBe('2026-11-21');
  expect(await editionOf('2027-01-01', folder)).toBe('2027-01-01');
  await expect(editionOf('2027-02-30', folder)).rejects.toThrow('--date 2027-02-30: This day does not exist');
});

test('a clock that is behind the last commit is wrong', async () => {
  committedOn('2026-11-21');
  clockOn('2020-01-01');
  expect(await editionToday(folder)).toBe('2026-11-21');
  clockOn('2026-11-22');
  expect(await editionToday(folder)).toBe('2026-11-22');
});
