import type { Problem } from '../problems/problem';
import { otherEncodingProblem } from './encoding';
import { otherKindProblem } from './file-kind';
import { sizeProblem } from './file-size';
import { mergeProblems } from './merge-markers';
import type { ContentFile } from './read-content';

/** Why a file is not read at all: whatever a parser said of it would follow from that. None where it can be read. */
export function unreadableProblems(file: ContentFile): readonly Problem[] {
  const whole = sizeProblem(file) ?? otherKindProblem(file) ?? otherEncodingProblem(file);
  return whole === null ? mergeProblems(file) : [whole];
}
