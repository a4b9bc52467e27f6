/** Returns a record with one value for each name. */
export function recordOf<Name extends string, Value>(
  names: readonly Name[],
  make: (name: Name) => Value,
): Record<Name, Value> {
  const made = Object.fromEntries(names.map((name) => [name, make(name)]));
  if (!hasAll(made, names))
    throw new Error(`The record must have each of these names, but at least one is missing: ${names.join(', ')}.`);
  return made;
}

function hasAll<Name extends string, Value>(
  made: Readonly<Record<string, Value>>,
  names: readonly Name[],
): made is Record<Name, Value> {
  return names.every((name) => Object.hasOwn(made, name));
}
