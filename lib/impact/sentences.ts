import type { LocatedUse } from '../articles/parse-body';
import { valueOf } from '../check/context';
import { referenceKey } from '../domain/statistic';
import { statReference } from '../domain/vocabulary';
import type { ClaimedNumber } from '../format/format-claim';
import { formatStat, type TextDays, type FormattedStat } from '../views/formatted-stat';
import { groupBy } from '../domain/group-by';
import { memoize } from '../domain/memoize';
import type { Marked, Sentence } from './impact';
import type { Newsroom } from './newsroom';
import { placeKey, proseOf, type Block } from './prose';

/** A `<Stat>` in a document. `right` and `shown` are null if its statistic cannot be resolved. */
interface NumberUse {
  readonly file: string;
  readonly key: string;
  readonly located: LocatedUse;
  /** The number between the tags, as the author wrote it; null if the author wrote none, so that the site fills in the number. */
  readonly written: string | null;
  /** The number that the author should have written. */
  readonly right: string | null;
  /** The number that readers see. */
  readonly shown: string | null;
}

/** A sentence as readers see it (`text`), and without the numbers from the data layer (`words`). */
export interface WrittenSentence {
  readonly text: string;
  readonly words: string;
}

/** The numbers in a newsroom's prose, by statistic, and the sentences that contain them. Documents are parsed only when needed. */
class Sentences {
  private readonly byKey: ReadonlyMap<string, readonly NumberUse[]>;
  private readonly numbers: ReadonlyMap<string, ReadonlyMap<string, NumberUse>>;
  private readonly blocks = new Map<string, readonly Block[]>();
  private readonly segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

  constructor(private readonly newsroom: Newsroom) {
    const days = new Map([...newsroom.parsed.articles.values()].map(({ file, value }) => [file, value]));
    const claims = new Map([...newsroom.parsed.factChecks.values()].map(({ file, value }) => [file, value.claim]));
    const uses = [...newsroom.parsed.bodies].flatMap(([file, body]) =>
      body.uses.flatMap((located) =>
        numberUse(newsroom, { file, days: days.get(file) ?? null, claim: claims.get(file) ?? null }, located),
      ),
    );
    this.byKey = groupBy(uses, ({ key }) => key);
    const byFile = groupBy(uses, ({ file }) => file);
    this.numbers = new Map(
      [...byFile].map(([file, own]) => [file, new Map(own.map((use) => [placeKey(use.located.position), use]))]),
    );
  }

  /** Returns a statistic's uses, in order of file and position. */
  uses(key: string): readonly NumberUse[] {
    return this.byKey.get(key) ?? [];
  }

  /** Returns the sentence that contains a number. */
  around({ file, located, shown }: NumberUse): Marked {
    const place = placeKey(located.position);
    for (const { text, marks } of this.blocksOf(file)) {
      const mark = marks.find((candidate) => candidate.place === place);
      if (mark === undefined) continue;
      const { index, segment } = this.segmentAt(text, mark.start);
      return {
        lead: text.slice(index, mark.start).trimStart(),
        number: shown,
        rest: text.slice(mark.end, index + segment.length).trimEnd(),
      };
    }
    return { lead: '', number: shown, rest: '' };
  }

  /** Returns all sentences of a document, in order. */
  all(file: string): readonly WrittenSentence[] {
    return this.blocksOf(file).flatMap(({ text, marks }) =>
      [...this.segmenter.segment(text)].map(({ index, segment }) => {
        const own = marks.filter(({ start }) => start >= index && start < index + segment.length);
        const words = own.reduceRight(
          (rest, { start, end }) => `${rest.slice(0, start - index)}\uFFFC${rest.slice(end - index)}`,
          segment,
        );
        return { text: segment.trim(), words: words.trim() };
      }),
    );
  }

  private segmentAt(text: string, at: number): { index: number; segment: string } {
    return this.segmenter.segment(text).containing(at) ?? { index: 0, segment: text };
  }

  private blocksOf(file: string): readonly Block[] {
    const known = this.blocks.get(file);
    if (known !== undefined) return known;
    const own = this.numbers.get(file);
    const blocks = proseOf(file, this.newsroom.texts.get(file) ?? '', (place) => own?.get(place)?.shown ?? null);
    this.blocks.set(file, blocks);
    return blocks;
  }
}

/** Returns a newsroom's sentences; the numbers in its prose are formatted only once. */
export const sentencesOf = memoize((newsroom: Newsroom) => new Sentences(newsroom));

interface Text {
  readonly file: string;
  readonly days: TextDays | null;
  readonly claim: ClaimedNumber | null;
}

function numberUse(newsroom: Newsroom, { file, days, claim }: Text, located: LocatedUse): NumberUse[] {
  const { use } = located;
  if (use.word !== 'Stat') return [];
  const formatted = valueOf(() => formatStat(use, days, newsroom.context.resolve, claim));
  const written = use.text?.replace(/\s+/g, ' ').trim() ?? null;
  return [
    {
      file,
      key: referenceKey(statReference(use)),
      located,
      written,
      right: formatted === null ? null : (formatted.then?.text ?? formatted.now),
      shown: formatted === null ? null : shownText(formatted),
    },
  ];
}

function shownText({ now, then }: FormattedStat): string {
  return then === null ? now : `${now} (${then.text} ${then.when})`;
}

/**
 * Finds sentences with a changed number, or with a typed number that differs from the correct one. In each file, compares the first use of
 * the statistic after the change with its first use before the change, the second use with the second, and so on.
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
    if (was !== undefined && was.shown === use.shown && use.shown !== null && contradicted === null) return [];
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
