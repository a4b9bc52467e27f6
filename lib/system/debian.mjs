import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { run } from './setup.mjs';

/**
 * Installs packages on Debian and its derivatives, if the user is allowed to. Otherwise it does nothing, and the caller finds that the
 * program is missing.
 * @param {string[]} packages
 */
export async function installFromDebian(packages) {
  if (!isDebian()) return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return;
  const [program = '', ...prefix] = isRoot ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  console.log(`Trying to install the distribution’s packages (apt-get install ${packages.join(' ')})…`);
  const updated = await run(program, [...prefix, 'update', '-q'], {});
  if (updated === 0) await run(program, [...prefix, 'install', '-y', '-q', '--no-install-recommends', ...packages], {});
}

function isDebian() {
  const release = '/etc/os-release';
  return (
    process.platform === 'linux' && existsSync(release) && /^ID(?:_LIKE)?=.*debian/m.test(readFileSync(release, 'utf8'))
  );
}
