import type { DocumentEntry } from '../catalog/parsed-content';
import type { Article } from '../domain/article';
import type { FactCheck } from '../domain/fact-check';
import { groupBy } from '../domain/group-by';
import { union } from './collections';
import type { DocumentChange } from './impact';
import type { Newsroom } from './newsroom';
import { proseOf } from './prose';
import { changedWords, type Words } from './wordings';

interface Document {
  readonly kind: DocumentChange['kind'];
  readonly id: string;
  readonly title: string;
  readonly words: Words;
}

/**
 * Finds the articles and fact-checks whose own words changed. Changed numbers in `<Stat>` do not count: they are reported with their
 * statistics.
 */
export function changedDocuments(before: Newsroom, after: Newsroom): DocumentChange[] {
  const [was, is] = [documentsOf(before), documentsOf(after)];
  return union(was.keys(), is.keys()).flatMap((file): DocumentChange[] => {
    const [earlier, later] = [was.get(file), is.get(file)];
    const shown = later ?? earlier;
    // If the new front matter is unreadable, the check reports it; the document does not count as removed.
    if (shown === undefined || (later === undefined && after.texts.has(file))) return [];
    const text = changedText(before, after, file);
    const words = changedWords(earlier?.words ?? null, later?.words ?? null);
    const change = later === undefined ? 'removed' : earlier === undefined ? 'added' : 'changed';
    if (change === 'changed' && words.length + text.added + text.removed === 0) return [];
    const { kind, id, title } = shown;
    return [{ kind, id, title, file, change, words: change === 'changed' ? words : [], ...text }];
  });
}

/** Returns a function that finds the title of the document in a file, or returns the path if the title cannot be read. */
export function titleOf({ parsed }: Newsroom): (file: string) => string {
  const entries = [...parsed.articles.values(), ...parsed.factChecks.values()];
  const titles = new Map(entries.map(({ file, value }) => [file, value.title]));
  return (file) => titles.get(file) ?? file;
}

function documentsOf({ parsed }: Newsroom): Map<string, Document> {
  const article = ({ id, file, value }: DocumentEntry<Article>): [string, Document] => {
    const { title, standfirst, kicker, status } = value;
    return [file, { kind: 'article', id, title, words: { title, standfirst, kicker, status } }];
  };
  const factCheck = ({ id, file, value }: DocumentEntry<FactCheck>): [string, Document] => {
    const { title, summary, claim } = value;
    return [file, { kind: 'fact-check', id, title, words: { title, summary, claim: claim.text } }];
  };
  return new Map([...[...parsed.articles.values()].map(article), ...[...parsed.factChecks.values()].map(factCheck)]);
}

/** Counts the words that were added to and removed from a text. Words that only moved do not count. */
function changedText(before: Newsroom, after: Newsroom, file: string): { added: number; removed: number } {
  const [was, is] = [before, after].map(({ texts }) => texts.get(file) ?? null);
  if (was === is) return { added: 0, removed: 0 };
  const [earlier, later] = [wordsIn(file, was ?? null), wordsIn(file, is ?? null)];
  return { added: surplus(later, earlier), removed: surplus(earlier, later) };
}

type Counts = ReadonlyMap<string, readonly string[]>;

function wordsIn(file: string, text: string | null): Counts {
  if (text === null) return new Map();
  const words = proseOf(file, text, () => null).flatMap((block) => block.text.split(/\s+/));
  return groupBy(
    words.filter((word) => /[\p{L}\p{N}]/u.test(word)),
    (word) => word,
  );
}

function surplus(of: Counts, over: Counts): number {
  return [...of].reduce((sum, [word, { length }]) => sum + Math.max(0, length - (over.get(word)?.length ?? 0)), 0);
}
