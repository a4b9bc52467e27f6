import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from './usage-error';

/**
 * Checks that a folder contains a project.
 *
 * @throws UsageError if it has no `content/` folder
 */
export function requireProject(root: string): void {
  const content = path.join(root, 'content');
  if (existsSync(content) && statSync(content).isDirectory()) return;
  throw new UsageError(
    `${root} has no folder content/. Run the command in a project’s folder, or name that folder with --root.`,
  );
}
