import { tsImport } from 'tsx/esm/api';

/**
 * What a thread runs: it is begun without TypeScript, whatever has begun the program.
 *
 * @type {typeof import('./draw.ts')}
 */
const { default: draw } = await tsImport('./draw.ts', import.meta.url);
export default draw;
