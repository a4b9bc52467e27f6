import { diffArrays } from 'diff';
import { isContent } from '../catalog/read-content';
import { changedFieldsIn } from './changed-fields';
import { union } from './collections';
import type { TextChange, Wording } from './impact';
import type { Newsroom } from './newsroom';
import { sentencesOf, type WrittenSentence } from './sentences';

/** Returns a function that returns the title of the document in a file, or the path if the file has no readable title. */
export function titleOf({ parsed }: Newsroom): (file: string) => string {
  const entries = [...parsed.articles.values(), ...parsed.factChecks.values(), ...parsed.standingPages.values()];
  const titles = new Map(entries.map(({ file, value }) => [file, value.title]));
  return (file) => titles.get(file) ?? file;
}

/**
 * Finds the changed fields and sentences in every YAML file and document. Figures are left out, because `changedFigures` reports their
 * texts. So are sentences in which only the number of a `<Stat>` changed, because they are reported with their statistics.
 */
export function changedTexts(before: Newsroom, after: Newsroom): TextChange[] {
  const title = titleOf(after);
  return union(before.texts.keys(), after.texts.keys()).flatMap((file): TextChange[] => {
    if (!isContent(file) || !/\.(?:ya?ml|mdx)$/.test(file) || file.startsWith('content/figures/')) return [];
    const [was = null, is = null] = [before.texts.get(file), after.texts.get(file)];
    if (was === is) return [];
    if (was === null || is === null) {
      const change = is === null ? 'removed' : 'added';
      return [{ file, title: title(file), change, words: [], sentences: [] }];
    }
    // The hash of a data file changes with its data, which are reported with statistics and figures.
    const words = changedFieldsIn(file, was, is).filter(({ field }) => field !== 'sha256');
    const sentences = file.endsWith('.mdx')
      ? changedProse(sentencesOf(before).all(file), sentencesOf(after).all(file))
      : [];
    if (words.length + sentences.length === 0) return [];
    return [{ file, title: title(file), change: 'changed', words, sentences }];
  });
}

/** Lists the removed and the added sentences, and pairs each new sentence with the sentence that it replaces. */
function changedProse(before: readonly WrittenSentence[], after: readonly WrittenSentence[]): TextChange['sentences'] {
  const changes = diffArrays([...before], [...after], { comparator: (a, b) => a.words === b.words });
  return changes.flatMap(({ removed, value }, index): Omit<Wording, 'field'>[] => {
    const [previous, next] = [changes[index - 1], changes[index + 1]];
    if (removed) {
      const added = next?.added === true ? next.value : [];
      return Array.from({ length: Math.max(value.length, added.length) }, (_, at) => ({
        before: value[at]?.text ?? null,
        after: added[at]?.text ?? null,
      }));
    }
    if (changes[index]?.added !== true || previous?.removed === true) return [];
    return value.map(({ text }) => ({ before: null, after: text }));
  });
}
