import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled, setup, tooOld } from './setup.mjs';

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'plumbline-setup-'));
  mkdirSync(path.join(root, 'node_modules'));
  writeJson('package-lock.json', lock('1.0.0'));
});

afterEach(() => rmSync(root, { recursive: true }));

function writeJson(file: string, content: unknown): void {
  writeFileSync(path.join(root, file), JSON.stringify(content, null, 2));
}

function lock(version: string): unknown {
  return {
    packages: {
      '': { name: 'newsroom' },
      'node_modules/charts': { version },
      'node_modules/only-on-windows': { version: '3.0.0', optional: true },
    },
  };
}

function record(packages: Record<string, { version: string }>): void {
  writeJson('node_modules/.package-lock.json', { packages });
}

test('versions of Node.js older than 20.19 are rejected', () => {
  expect(['16.20.2', '20.18.9', '20.19.0', '22.1.0'].filter(tooOld)).toEqual(['16.20.2', '20.18.9']);
});

test('packages installed by hand are accepted, even without the optional packages for other systems', () => {
  expect(isInstalled(root)).toBe(false);
  record({ 'node_modules/charts': { version: '1.0.0' } });
  expect(isInstalled(root)).toBe(true);
});

test.each([
  ['a different version', { 'node_modules/charts': { version: '1.0.1' } }],
  ['a missing package', { 'node_modules/only-on-windows': { version: '3.0.0' } }],
  [
    'a package that is not in the lockfile',
    { 'node_modules/charts': { version: '1.0.0' }, 'node_modules/old': { version: '1.0.0' } },
  ],
])('an installation with %s is rejected', (_, packages) => {
  record(packages);
  expect(isInstalled(root)).toBe(false);
});

test('after setup, a changed lockfile requires a new installation, but changed line endings do not', async () => {
  record({ 'node_modules/charts': { version: '1.0.0' } });
  await setup(root);
  const text = JSON.stringify(lock('1.0.0'), null, 2);
  writeFileSync(path.join(root, 'package-lock.json'), text.replaceAll('\n', '\r\n'));
  expect(isInstalled(root)).toBe(true);
  writeJson('package-lock.json', lock('1.1.0'));
  expect(isInstalled(root)).toBe(false);
});
