import type { Progress } from '../../system/progress';
import type { Manifest } from '../manifest';
import { CannotPublish, type Finding } from '../problem';
import { releaseSite, type Editorial, type Verification } from './release-site';

/** The maximum number of problems to print for each verification; the others are only counted. */
const mostShown = 20;

/**
 * Runs the verifications on a release, and reports all problems at once.
 *
 * @param options.folder the release's site
 * @throws CannotPublish if there are problems
 */
export async function verifyRelease(
  { folder, manifest, previous }: { folder: string; manifest: Manifest; previous: Manifest | null },
  { editorial, list, progress }: { editorial: Editorial; list: readonly Verification[]; progress: Progress },
): Promise<void> {
  const site = releaseSite(folder, manifest, previous, editorial);
  const reports: string[] = [];
  for (const { name, check } of list) {
    const findings = await progress.step(
      `Verifying: ${name}`,
      () => check(site),
      ({ length }) => length === 0,
    );
    if (findings.length > 0) reports.push(report(name, findings));
  }
  if (reports.length > 0) throw new CannotPublish(reports.join('\n\n'));
}

function report(name: string, findings: readonly Finding[]): string {
  const lines = findings.slice(0, mostShown).map(({ file, message }) => `  ${file}: ${message}`);
  const rest = findings.length - lines.length;
  return [`Requirement not met: ${name}.`, ...lines, ...(rest > 0 ? [`  … and ${rest} more`] : [])].join('\n');
}
