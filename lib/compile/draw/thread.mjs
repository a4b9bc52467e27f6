import { tsImport } from 'tsx/esm/api';

/**
 * The entry point of a drawing thread. It is JavaScript, because threads start without support for TypeScript.
 *
 * @type {typeof import('./draw.ts')}
 */
const { default: draw } = await tsImport('./draw.ts', import.meta.url);
export default draw;
