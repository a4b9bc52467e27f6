import { compile } from '../build/compile';
import { editionToday } from '../system/edition';

const root = process.cwd();
const { ok } = await compile({
  root,
  log: console.log,
  edition: { audience: 'readers', on: await editionToday(root) },
});
process.exitCode = ok ? 0 : 1;
