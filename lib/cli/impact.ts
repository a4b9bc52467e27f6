import { impactCommand } from './impact/command';

// React chooses at its import, which is put off until a report is drawn, which of its builds to load: that for production is faster.
Object.assign(process.env, { NODE_ENV: 'production' });

/** `npm run impact`. Exit code 0: nothing published is dropped and the new state passes; 1: problems; 2: invalid arguments. */
const { code, output } = await impactCommand(process.argv.slice(2), process.cwd());
if (code === 2) console.error(output);
else console.log(output);
process.exitCode = code;
