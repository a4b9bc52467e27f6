import { ContentProblems } from './prepare';
import { RunError } from '../system/run';
import { WrongOrigin } from './build-site';
import { NotBuilt } from './listed-addresses';

/** Formats the reason why a build failed. If a program failed, its output is shown; an unexpected error is shown with its stack. */
export function explainFailure(error: unknown): string {
  if (error instanceof ContentProblems) return `\n${error.message}`;
  if (error instanceof WrongOrigin || error instanceof NotBuilt) return error.message;
  if (error instanceof RunError) return `\n${error.output.trim()}\n\n${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
