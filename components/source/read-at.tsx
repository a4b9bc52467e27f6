import type { CitationView } from '../../lib/views/source-view';
import { rich } from '../message';

/** A sentence that says in which source, and where in it, something was read. */
export function ReadAt({ citation: { href, line, locator } }: { citation: CitationView }) {
  return rich('source.readAt', { source: <a href={href}>{line}</a>, locator });
}
