import { impactCommand } from './impact/command';

// React chooses between its development and production builds when it is imported. It is imported later, so that the faster
// production build is used.
Object.assign(process.env, { NODE_ENV: 'production' });

/** `npm run impact`. Exit code 0: nothing published is dropped and the new state passes; 1: problems; 2: invalid arguments. */
const { code, output } = await impactCommand(process.argv.slice(2), process.cwd());
if (code === 2) console.error(output);
else console.log(output);
process.exitCode = code;
