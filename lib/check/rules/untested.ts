import type { DocumentEntry } from '../../catalog/parsed-content';
import type { FactCheck } from '../../domain/fact-check';
import { t } from '../../messages/messages';
import type { TextRange } from '../../prose/quotations';
import { untestedIn } from '../../prose/untested';
import type { Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';
import { memoizeByNumbers } from '../memoize-by-numbers';
import { placeOf } from './prose-place';
import { blocksOfReasoning, type ProseBlock } from './prose-blocks';

const untestedPhrasesIn = memoizeByNumbers(
  (entry: DocumentEntry<FactCheck>, resolve): readonly { admission: TextRange; block: ProseBlock }[] =>
    blocksOfReasoning(entry, resolve)
      .filter(({ quoted }) => !quoted)
      .flatMap((block) => untestedIn(block.text, block.code).map((admission) => ({ admission, block }))),
);

/**
 * If the reasons for a verdict say that something was not tested, either the verdict must be “unverifiable” or the claim must be narrowed.
 */
export const untested: EditorialRule = ({ parsed, resolve, sources }) => {
  const rated = [...parsed.factChecks.values()].filter(({ value }) => value.verdict !== 'unverifiable');
  const problems = rated.flatMap((entry) =>
    untestedPhrasesIn(entry, resolve).map(({ admission, block }): Problem => {
      const source = sources.get(entry.file) ?? '';
      const words = block.text.slice(admission.start, admission.end).replace(/\s+/g, ' ');
      return {
        rule: 'verdict/untested',
        file: entry.file,
        ...placeOf(admission, block.offsetsIn(source), source),
        message: `The verdict is "${t(`verdict.${entry.value.verdict}.label`)}", but its reasons say "${words}".`,
        hint: 'Shorten the claim to what was tested and leave the rest to the explainer, or rate it unverifiable. If everything was tested, say what the evidence shows.',
      };
    }),
  );
  return { problems };
};
