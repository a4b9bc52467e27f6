import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A schema.org class: its parents, and the properties that the class adds to those of its parents. */
interface Class {
  readonly parents: readonly string[];
  readonly properties: readonly string[];
}

/** The schema.org classes by name, read from the TypeScript types that Google generates from schema.org’s vocabulary. */
function schemaClasses(): Map<string, Class> {
  const types = createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/\.js$/, '.d.ts');
  const classes = new Map<string, Class>();
  const bases = new Map<string, Class>();
  for (const block of readFileSync(types, 'utf8').matchAll(
    /^(?:export )?interface (\w+) extends ([^{]+) \{\n(.*?)^\}$/gms,
  )) {
    const [, name = '', parents = '', body = ''] = block;
    const properties = [...body.matchAll(/^ {4}"(\w+)"\?:/gm)].map(([, property = '']) => property);
    bases.set(name, { parents: parents.split(', '), properties });
    const [, type] = /^ {4}"@type": "(\w+)";$/m.exec(body) ?? [];
    if (type !== undefined) classes.set(type, { parents: parents.split(', '), properties: [] });
  }
  if (classes.size < 500)
    throw new Error(`Only ${classes.size} schema.org classes were found: the file’s format has changed.`);
  return new Map([...bases, ...classes]);
}

const known = schemaClasses();

export function isClass(name: string): boolean {
  return known.has(name);
}

/** Whether things of a class may have a property. */
export function mayHave(name: string, property: string): boolean {
  const found = known.get(name);
  if (found === undefined) return false;
  return found.properties.includes(property) || found.parents.some((parent) => mayHave(parent, property));
}
