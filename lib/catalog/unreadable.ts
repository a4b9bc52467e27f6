import type { Problem } from '../problems/problem';
import { otherEncodingProblem } from './encoding';
import { otherKindProblem } from './file-kind';
import { sizeProblem } from './file-size';
import { mergeProblems } from './merge-markers';
import type { ContentFile } from './read-content';

/**
 * Returns the problems that keep a file from being parsed, such as the wrong encoding; empty if the file can be parsed.
 * With such a problem, any error from the parser would only mislead.
 */
export function unreadableProblems(file: ContentFile): readonly Problem[] {
  const whole = sizeProblem(file) ?? otherKindProblem(file) ?? otherEncodingProblem(file);
  return whole === null ? mergeProblems(file) : [whole];
}
