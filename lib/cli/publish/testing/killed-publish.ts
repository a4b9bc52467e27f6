import { parseArgs } from 'node:util';
import { realDisk } from '../disk';
import { withLock } from '../lock';
import { publishSite, rollBack } from '../publish-site';
import { verifyRelease } from '../verify/verify-release';
import { verifications } from '../verify/verifications';
import { DyingDisk } from './dying-disk';

/** Publishes `--from` to `--to`, or rolls back without `--from`, and kills itself at a change of the disk. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      to: { type: 'string', default: '' },
      from: { type: 'string' },
      kill: { type: 'string', default: '0' },
      within: { type: 'boolean', default: false },
    },
  });
  const { to, from } = values;
  const disk = new DyingDisk(realDisk, Number(values.kill), values.within ? 'within' : 'after');
  const editorial = { heldBack: [], redirects: [] };
  await withLock(disk, to, () => {
    if (from === undefined) return rollBack({ disk, to, keep: 2 });
    return publishSite({
      ...{ disk, to, from, keep: 2 },
      verify: (folder, manifest, previous) =>
        verifyRelease(
          { folder, manifest, previous },
          { editorial, list: verifications, progress: { step: (_name, work) => work(() => undefined) } },
        ),
    });
  });
  console.log(disk.changes);
}

void main();
