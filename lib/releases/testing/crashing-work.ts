import { withLock } from '../lock';
import { publishSite, rollBack } from '../publish-site';
import { verifications } from '../verify/verifications';
import { verifyRelease } from '../verify/verify-release';
import type { CrashingDisk } from './crashing-disk';

/**
 * Publishes to a folder with all verifications, or rolls back, through a `Disk` that may end the work at a change.
 *
 * @param from the built site; null for a rollback
 * @param pid the id of the process that holds the lock
 */
export async function publishOrRollBack(
  disk: CrashingDisk,
  to: string,
  from: string | null,
  pid = process.pid,
): Promise<void> {
  const editorial = { heldBack: [], redirects: [] };
  const work = () => {
    if (from === null) return rollBack({ disk, to, keep: 2 });
    return publishSite({
      ...{ disk, to, from, keep: 2 },
      verify: (folder, manifest, previous) =>
        verifyRelease(
          { folder, manifest, previous },
          { editorial, list: verifications, progress: { step: (_name, step) => step(() => undefined) } },
        ),
    });
  };
  await withLock(disk, to, work, pid);
}
