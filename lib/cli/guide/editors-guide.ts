import { article } from '../../domain/article';
import { correction } from '../../domain/correction';
import { derivation } from '../../domain/derivation';
import { edition } from '../../domain/edition';
import { factCheck } from '../../domain/fact-check';
import { figure } from '../../domain/figure';
import { newsroom } from '../../domain/newsroom';
import { person } from '../../domain/person';
import { question } from '../../domain/question';
import { redirect } from '../../domain/redirect';
import { seriesMetadata } from '../../domain/series';
import { source } from '../../domain/source';
import { stateOutlet } from '../../domain/state-outlet';
import { statistic } from '../../domain/statistic';
import { term } from '../../domain/term';
import { topic } from '../../domain/topic';
import { unit } from '../../domain/unit';
import { viewpoint } from '../../domain/viewpoint';
import { vocabulary, words } from '../../domain/vocabulary';
import { operationWords } from '../../numbers/operations';
import { rules } from '../../problems/rules';
import { fieldRows, fieldTable, tableOf } from './field-table';

/** The parts of the editors' guide that are made from the schemas, by the name of their place in it. */
export const generatedParts: Readonly<Record<string, () => string>> = {
  article: () => fieldTable(article),
  attributes: attributeTable,
  correction: () => fieldTable(correction),
  edition: () => fieldTable(edition),
  'fact-check': () => fieldTable(factCheck),
  figure: () => fieldTable(figure),
  newsroom: () => fieldTable(newsroom),
  operations: operationTable,
  person: () => fieldTable(person),
  question: () => fieldTable(question),
  redirect: () => fieldTable(redirect),
  series: () => fieldTable(seriesMetadata),
  source: () => fieldTable(source),
  'state-media': () => fieldTable(stateOutlet),
  statistic: () => fieldTable(statistic),
  term: () => fieldTable(term),
  topic: () => fieldTable(topic),
  unit: () => fieldTable(unit),
  viewpoint: () => fieldTable(viewpoint),
  vocabulary: vocabularyTable,
  rules: () =>
    [
      '| rule | what it protects |',
      '| --- | --- |',
      ...Object.entries(rules).map(([rule, what]) => `| \`${rule}\` | ${what} |`),
    ].join('\n'),
};

/**
 * The guide with every generated part made anew. A part stands between `<!-- generated: name -->` and
 * `<!-- end: name -->`.
 *
 * @throws when the guide lacks a part, or has one that is not known
 */
export function withGeneratedParts(guide: string): string {
  const seen = new Set<string>();
  const filled = guide.replace(/<!-- generated: ([a-z-]+) -->[\s\S]*?<!-- end: \1 -->/g, (_, name: string) => {
    const make = generatedParts[name];
    if (make === undefined) throw new Error(`The guide has a part "${name}" that nothing generates.`);
    seen.add(name);
    return `<!-- generated: ${name} -->\n\n${make()}\n\n<!-- end: ${name} -->`;
  });
  const absent = Object.keys(generatedParts).filter((name) => !seen.has(name));
  if (absent.length > 0) throw new Error(`The guide lacks these parts: ${absent.join(', ')}.`);
  return filled;
}

function operationTable(): string {
  const rows = derivation.options.map(({ shape }) => {
    const operation = shape.operation.value;
    const { name, formula } = operationWords[operation];
    const inputs = Object.keys(shape).filter((field) => field !== 'operation');
    return `| \`${operation}\` | ${name} | ${inputs.map((field) => `\`${field}\``).join(', ')} | ${formula} |`;
  });
  return ['| operation | what it gives | its fields | how it is computed |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

function vocabularyTable(): string {
  const rows = words.map((word) => {
    const { does, example } = vocabulary[word];
    return `| \`<${word}>\` | ${does.replaceAll('|', '\\|')} | \`${example}\` |`;
  });
  return ['| word | what it does | example |', '| --- | --- | --- |', ...rows].join('\n');
}

function attributeTable(): string {
  const rows = words.flatMap((word) => fieldRows(vocabulary[word].attributes, (name) => `<${word} ${name}="…">`));
  return tableOf('attribute', rows);
}
