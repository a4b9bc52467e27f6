import { editionToday } from '../system/edition';
import { reviseCommand } from './revise/command';

/** `npm run revise`. Exit code 0: every change now has a record; 1: more has to be done, as the output says; 2: invalid arguments. */
const { code, output } = await reviseCommand(process.argv.slice(2), { cwd: process.cwd(), today: editionToday });
if (code === 2) console.error(output);
else console.log(output);
process.exitCode = code;
