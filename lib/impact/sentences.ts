import type { LocatedUse } from '../articles/parse-body';
import { valueOf } from '../check/context';
import { referenceKey } from '../domain/statistic';
import { formatQuantity } from '../format/format-quantity';
import { groupBy } from './collections';
import type { Marked, Sentence } from './impact';
import type { Newsroom } from './newsroom';
import { placeKey, proseOf, type Block } from './prose';

/** A `<Stat>` in a document, with what the data layer gives for it: null where it gives nothing. */
export interface NumberUse {
  readonly file: string;
  readonly key: string;
  readonly located: LocatedUse;
  readonly written: string | null;
  readonly right: string | null;
}

/** The numbers in the prose of a newsroom by key, and the sentences around them; documents are read when asked for. */
export class Sentences {
  private readonly byKey: ReadonlyMap<string, readonly NumberUse[]>;
  private readonly numbers: ReadonlyMap<string, ReadonlyMap<string, NumberUse>>;
  private readonly blocks = new Map<string, readonly Block[]>();
  private readonly segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

  constructor(private readonly newsroom: Newsroom) {
    const uses = [...newsroom.parsed.bodies].flatMap(([file, body]) =>
      body.uses.flatMap((located) => numberUse(newsroom, file, located)),
    );
    this.byKey = groupBy(uses, ({ key }) => key);
    const byFile = groupBy(uses, ({ file }) => file);
    this.numbers = new Map(
      [...byFile].map(([file, own]) => [file, new Map(own.map((use) => [placeKey(use.located.position), use]))]),
    );
  }

  /** The uses of a statistic, in the order of files and of their texts. */
  uses(key: string): readonly NumberUse[] {
    return this.byKey.get(key) ?? [];
  }

  /** The sentence in which a number stands. */
  around({ file, located, right }: NumberUse): Marked {
    const place = placeKey(located.position);
    for (const { text, marks } of this.blocksOf(file)) {
      const mark = marks.find((candidate) => candidate.place === place);
      if (mark === undefined) continue;
      const { index, segment } = this.segmentAt(text, mark.start);
      return {
        lead: text.slice(index, mark.start).trimStart(),
        number: right,
        rest: text.slice(mark.end, index + segment.length).trimEnd(),
      };
    }
    return { lead: '', number: right, rest: '' };
  }

  private segmentAt(text: string, at: number): { index: number; segment: string } {
    return this.segmenter.segment(text).containing(at) ?? { index: 0, segment: text };
  }

  private blocksOf(file: string): readonly Block[] {
    const known = this.blocks.get(file);
    if (known !== undefined) return known;
    const own = this.numbers.get(file);
    const blocks = proseOf(file, this.newsroom.texts.get(file) ?? '', (place) => own?.get(place)?.right ?? null);
    this.blocks.set(file, blocks);
    return blocks;
  }
}

function numberUse(newsroom: Newsroom, file: string, located: LocatedUse): NumberUse[] {
  const { use } = located;
  if (use.word !== 'Stat') return [];
  const reference = { id: use.of, at: use.at ?? null };
  const style = { as: use.as, decimals: use.decimals ?? null };
  const right = valueOf(() => formatQuantity(newsroom.context.resolve(reference).quantity, style));
  const written = use.text?.replace(/\s+/g, ' ').trim() ?? null;
  return [{ file, key: referenceKey(reference), located, written, right }];
}

/**
 * The sentences of the new state whose number is not what it was, or not what the author typed. The nth use of a
 * statistic in a file is taken for the one that was its nth before.
 */
export function changedSentences(
  before: Sentences,
  after: Sentences,
  keys: { readonly before: string; readonly after: string },
  titleOf: (file: string) => string,
): Sentence[] {
  const earlier = groupBy(before.uses(keys.before), ({ file }) => file);
  return after.uses(keys.after).flatMap((use): Sentence[] => {
    const was = earlier.get(use.file)?.shift();
    const contradicted =
      use.written === null || use.written === use.right ? null : { written: use.written, right: use.right };
    if (was !== undefined && was.right === use.right && use.right !== null && contradicted === null) return [];
    const { line, column } = use.located.textRange?.position ?? use.located.position;
    return [
      {
        file: use.file,
        line,
        column,
        title: titleOf(use.file),
        before: was === undefined ? null : before.around(was),
        after: after.around(use),
        contradicted,
      },
    ];
  });
}
