import { assertNever } from '../../domain/assert-never';
import { figuresOfFact, type FoundFigure } from '../../prose/figures-of-fact';
import { liesWithin, quotations } from '../../prose/quotations';
import type { Problem } from '../../problems/problem';
import type { CheckContext, EditorialRule } from '../context';
import { proseStretches, type ProseStretch } from './prose-stretches';
import { statisticsLike } from './statistics-like';

/** What can be done about a figure, by where it stands. */
function waysOut({ place, mayHold }: ProseStretch): string {
  switch (place) {
    case 'body':
      return 'Bind it with <Stat of="…">, say whose it is with <Claimed by="…">, quote it in “…”, or give the reason in <Uncited reason="…">.';
    case 'field':
      return 'Words of the vocabulary cannot stand here: say it without the figure.';
    case 'correction':
      return 'A correction is a record of its day, and quotes what stood, and what stands: put the words in “…”.';
    case 'field-of-check': {
      const own = [...new Set(mayHold)].slice(0, 8).join(', ');
      return `Only the numbers of its own claim and statistics may stand here, exactly as they are rendered${own === '' ? '' : `: ${own}`}.`;
    }
    default:
      return assertNever(place);
  }
}

/** No figure of fact is typed in prose: each comes from the data layer, or says whose it is or why it has no record. */
export const unboundFigures: EditorialRule = (context) => {
  const problems: Problem[] = [];
  let figures = 0;
  for (const stretch of proseStretches(context.parsed, context.sources, context.resolve)) {
    const quoted = quotations(stretch.text);
    for (const figure of figuresOfFact(stretch.text)) {
      figures += 1;
      if (!stretch.quoted && !liesWithin(figure, quoted) && !isOwn(figure, stretch))
        problems.push(problemOf(figure, stretch, context));
    }
  }
  const unbound = problems.length;
  for (const { uses } of context.parsed.bodies.values())
    for (const { use } of uses) {
      if (use.word === 'Stat') figures += 1;
      if (use.word === 'Claimed' || use.word === 'Uncited') figures += figuresOfFact(use.text).length;
    }
  return { problems, coverage: { figures, bound: figures - unbound } };
};

function isOwn({ start, end }: FoundFigure, { text, mayHold }: ProseStretch): boolean {
  return mayHold.some((own) => text.startsWith(own, start) && start + own.length >= end);
}

function problemOf(figure: FoundFigure, stretch: ProseStretch, context: CheckContext): Problem {
  const { file, offsets, place } = stretch;
  const source = context.sources.get(file) ?? '';
  const start = offsets[figure.start] ?? 0;
  const end = (offsets[figure.end - 1] ?? start) + 1;
  const lines = source.slice(0, start).split('\n');
  const like = place === 'body' ? statisticsLike(figure, context.catalog, context.resolve) : [];
  return {
    rule: 'prose/unbound',
    file,
    position: { line: lines.length, column: (lines.at(-1) ?? '').length + 1 },
    length: source.slice(start, end).split(/\r?\n/)[0]?.length ?? 1,
    message: `"${figure.text.replace(/\s+/g, ' ')}" is a figure of fact that nothing vouches for.`,
    hint: [...like, waysOut(stretch)].join(' '),
  };
}
