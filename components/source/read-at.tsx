import type { CitationView } from '../../lib/views/source-view';
import { rich } from '../message';

/** Where in which source something was read, as a sentence. */
export function ReadAt({ citation: { href, line, locator } }: { citation: CitationView }) {
  return rich('source.readAt', { source: <a href={href}>{line}</a>, locator });
}
