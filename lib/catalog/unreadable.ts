import type { Problem } from '../problems/problem';
import { otherEncodingProblem } from './encoding';
import { otherKindProblem } from './file-kind';
import { sizeProblem } from './file-size';
import { mergeProblems } from './merge-markers';
import type { ContentFile } from './read-content';

/** Problems because of which a file is not parsed at all: parse errors would only follow from them. Empty if the file can be parsed. */
export function unreadableProblems(file: ContentFile): readonly Problem[] {
  const whole = sizeProblem(file) ?? otherKindProblem(file) ?? otherEncodingProblem(file);
  return whole === null ? mergeProblems(file) : [whole];
}
