import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { UsageError } from './usage-error';
import { requireProject } from './project-folder';

const folder = mkdtempSync(path.join(os.tmpdir(), 'project-'));

it.each(['nowhere', '.', 'file', 'file/below'])(
  'requireProject rejects %s, which is not a project’s folder',
  (name) => {
    writeFileSync(path.join(folder, 'file'), '');
    const root = path.join(folder, name);
    expect(() => requireProject(root)).toThrow(UsageError);
    expect(() => requireProject(root)).toThrow(`${root} has no folder content/. Run the command in a project’s folder`);
  },
);

it('requireProject accepts a folder that contains a folder content/', () => {
  const root = path.join(folder, 'ours');
  mkdirSync(path.join(root, 'content'), { recursive: true });
  expect(() => requireProject(root)).not.toThrow();
});
