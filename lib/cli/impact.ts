import { impactCommand } from './impact/command';

// React chooses its development or production build when it is imported, which happens later. The production build is faster.
Object.assign(process.env, { NODE_ENV: 'production' });

/** `npm run impact`. Exit code 0: no published address is dropped, and the new state has no problems; 1: problems; 2: invalid arguments. */
const { code, output } = await impactCommand(process.argv.slice(2), process.cwd());
if (code === 2) console.error(output);
else console.log(output);
process.exitCode = code;
