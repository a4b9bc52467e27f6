import { clauseExamples } from '../../check/clause-examples';
import { collections } from '../../collections/collections';
import { derivation } from '../../domain/derivation';
import { redirect } from '../../domain/redirect';
import { unit } from '../../domain/unit';
import { vocabulary, words } from '../../domain/vocabulary';
import { t } from '../../messages/messages';
import { operationRows } from '../../numbers/operations';
import { rules } from '../../problems/rules';
import { fieldRows, fieldTable, tableOf } from './field-table';

/** The functions that generate parts of the editors’ guide from the schemas, by the name of the part. */
export const generatedParts: Readonly<Record<string, () => string>> = {
  ...Object.fromEntries(
    Object.values(collections).map(({ words: { one }, schema }) => [one, () => fieldTable(schema)]),
  ),
  attributes: attributeTable,
  clauses: clauseTable,
  operations: operationTable,
  redirect: () => fieldTable(redirect),
  unit: () => fieldTable(unit),
  vocabulary: vocabularyTable,
  rules: () =>
    [
      '| rule | what it ensures |',
      '| --- | --- |',
      ...rules.map((rule) => `| \`${rule}\` | ${t(`rule.${rule}`)} |`),
    ].join('\n'),
};

/**
 * Regenerates the guide’s generated parts. Each part is between `<!-- generated: name -->` and `<!-- end: name -->`.
 *
 * @throws if a part of the guide is missing or unknown
 */
export function withGeneratedParts(guide: string): string {
  const seen = new Set<string>();
  const filled = guide.replace(/<!-- generated: ([a-z-]+) -->[\s\S]*?<!-- end: \1 -->/g, (_, name: string) => {
    const make = generatedParts[name];
    if (make === undefined) throw new Error(`The guide has a part "${name}", which nothing generates.`);
    seen.add(name);
    return `<!-- generated: ${name} -->\n\n${make()}\n\n<!-- end: ${name} -->`;
  });
  const absent = Object.keys(generatedParts).filter((name) => !seen.has(name));
  if (absent.length > 0) throw new Error(`The guide lacks these parts: ${absent.join(', ')}.`);
  return filled;
}

function operationTable(): string {
  const byOperation = new Map(operationRows().map(({ operation, ...row }) => [operation, row]));
  const rows = derivation.options.map(({ shape }) => {
    const operation = shape.operation.value;
    const inputs = Object.keys(shape).filter((field) => field !== 'operation');
    const { name = '', formula = '' } = byOperation.get(operation) ?? {};
    return `| \`${operation}\` | ${name} | ${inputs.map((field) => `\`${field}\``).join(', ')} | ${formula} |`;
  });
  return ['| operation | result | fields | formula |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function vocabularyTable(): string {
  const rows = words.map((word) => {
    const { does, example } = vocabulary[word];
    return `| \`<${word}>\` | ${does.replaceAll('|', '\\|')} | \`${example}\` |`;
  });
  return ['| component | what it does | example |', '| --- | --- | --- |', ...rows].join('\n');
}

function clauseTable(): string {
  const rows = clauseExamples.map(
    ({ words, passes, fails, rule }) => `| ${words} | \`${passes}\` | \`${fails}\` | \`${rule}\` |`,
  );
  return ['| what the check reads | passes | stops the build | rule |', '| --- | --- | --- | --- |', ...rows].join(
    '\n',
  );
}

function attributeTable(): string {
  const rows = words.flatMap((word) => fieldRows(vocabulary[word].attributes, (name) => `<${word} ${name}="…">`));
  return tableOf('attribute', rows);
}
