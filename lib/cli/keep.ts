import { editionToday } from '../system/edition';
import { keepCommand } from './keep/command';

// React chooses its development or production build when it is imported, which happens later. The production build is faster.
Object.assign(process.env, { NODE_ENV: 'production' });

/** `npm run keep`. Exit code 0: no published address is dropped; 1: problems; 2: invalid arguments. */
const { code, output } = await keepCommand(process.argv.slice(2), { cwd: process.cwd(), today: editionToday });
if (code === 0) console.log(output);
else console.error(output);
process.exitCode = code;
