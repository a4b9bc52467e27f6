import { readFile, writeFile } from 'node:fs/promises';
import { withGeneratedParts } from './guide/editors-guide';

/** `npm run guide`: writes the field tables of `content/README.md` from the schemas. */
const file = 'content/README.md';
await writeFile(file, withGeneratedParts(await readFile(file, 'utf8')));
console.log(`Wrote the tables of ${file}.`);
