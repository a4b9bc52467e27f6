import { newContent } from './new/command';

/** Returns today’s date in the time zone of this computer: `2025-07-26`. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

/** `npm run new`; see `--help`. */
const { code, message } = await newContent({ args: process.argv.slice(2), root: process.cwd(), today: today() });
if (code === 0) console.log(message);
else console.error(message);
process.exitCode = code;
