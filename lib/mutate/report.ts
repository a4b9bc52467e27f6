import { counted } from '../domain/counted';
import { positionAt } from '../problems/text-position';
import type { Mutation } from './mutate';
import { mutantKinds, subjects, type Untried } from './mutant';

/** Formats the result as text: a table by kind, the mutants that survived, and the statements that were not tried. */
export function mutationReport({ tried, untried, texts }: Mutation): string {
  const rows = subjects.flatMap((subject) =>
    mutantKinds.flatMap((kind) => {
      const own = tried.filter(({ mutant }) => mutant.kind === kind && mutant.subject === subject);
      const killed = own.filter(({ isKilled }) => isKilled).length;
      return own.length === 0 ? [] : [row(subject, kind, own.length, killed, own.length - killed)];
    }),
  );
  const survivors = tried.filter(({ isKilled }) => !isKilled).map(({ mutant }) => mutant);
  const place = ({ place: { file, start } }: Pick<Untried, 'place'>): string => {
    const { line, column } = positionAt(texts.get(file) ?? '', start);
    return `${file}:${line}:${column}`;
  };
  return [
    row('of', 'kind', 'mutants', 'killed', 'survived'),
    ...rows,
    ...titled(
      'Survivors: the check reports no problem in these statements, although the changed data make them wrong.',
      survivors.map(
        (one) => `${place(one)}  ${one.kind}, “${one.what}”\n    with ${one.edits.map(({ name }) => name).join('; ')}`,
      ),
    ),
    ...titled(
      'Not tried: no change to a record was found that makes these statements wrong.',
      untried.map((one) => `${place(one)}  ${one.kind}, “${one.what}”`),
    ),
    '',
    `${counted(tried.length, 'mutant')}, ${survivors.length} survived.`,
  ].join('\n');
}

function row(subject: string, kind: string, ...numbers: readonly (number | string)[]): string {
  return [subject.padEnd(8), kind.padEnd(8), ...numbers.map((number) => String(number).padStart(8))].join('  ');
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}
