import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { filesIn, outFolder } from './site';

const script = path.resolve(import.meta.dirname, '../docs/recompute.py');
const hasPython = spawnSync('python3', ['--version']).status === 0;
const checks = filesIn(path.join(outFolder, 'api/v1/fact-checks')).filter((file) => /^[^/]+\.json$/.test(file));

test.skip(!hasPython, 'python3 is not installed, so docs/recompute.py was not run on the site.');

function recompute(site: string): { readonly code: number | null; readonly problems: string } {
  const { status, stderr } = spawnSync('python3', [script, site], {
    encoding: 'utf8',
    env: { ...process.env, PYTHONUTF8: '1' },
  });
  return { code: status, problems: stderr };
}

test('docs/recompute.py agrees with the built site, whether it reads the folder or fetches over HTTP', ({
  baseURL,
}) => {
  expect(recompute(outFolder)).toEqual({ code: 0, problems: '' });
  expect(recompute(baseURL ?? '')).toEqual({ code: 0, problems: '' });
});

test('docs/recompute.py reports a tampered record', () => {
  test.skip(checks.length < 2, 'This newsroom has no fact-checks.');
  const [name = ''] = checks.filter((file) => file !== 'index.json');
  const site = test.info().outputPath('site');
  cpSync(path.join(outFolder, 'api'), path.join(site, 'api'), { recursive: true });
  const record = path.join(site, 'api/v1/fact-checks', name);
  writeFileSync(record, readFileSync(record, 'utf8').replace(/"finding": "[^"]*"/, '"finding": "close-enough"'));
  const { code, problems } = recompute(site);
  expect(code).toBe(1);
  expect(problems).toContain(`/api/v1/fact-checks/${name}: the basis of the verdict: published as close-enough`);
});
