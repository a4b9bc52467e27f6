import type { CitationView } from '../../lib/views/source-view';
import { rich } from '../message';

/** A sentence that says in which source a value was read, and where in the source. */
export function ReadAt({ citation: { href, line, locator } }: { citation: CitationView }) {
  return rich('source.readAt', { source: <a href={href}>{line}</a>, locator });
}
