import { parseArgs } from 'node:util';
import { realDisk } from '../disk';
import { CrashingDisk } from './crashing-disk';
import { publishOrRollBack } from './crashing-work';

/**
 * Publishes the site in `--from` to `--to`; without `--from`, rolls back. Kills its own process at the disk change with the number
 * `--kill`.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      to: { type: 'string', default: '' },
      from: { type: 'string' },
      kill: { type: 'string', default: '' },
      within: { type: 'boolean', default: false },
    },
  });
  const disk = new CrashingDisk(realDisk, {
    at: Number(values.kill),
    moment: values.within ? 'within' : 'after',
    die: () => {
      process.kill(process.pid, 'SIGKILL');
      return new Promise<never>(() => undefined);
    },
  });
  await publishOrRollBack(disk, values.to, values.from ?? null);
}

void main();
