import type { Kind, ReadEntries } from '../catalog/parsed-content';

/** Caches the result of a computation over all entries of a kind, until an entry or another input is replaced by a different object. */
export function memoizeKind<Inputs extends readonly unknown[], Result>(
  make: <Name extends Kind>(entries: ReadEntries, kind: Name, ...inputs: Inputs) => Result,
): <Name extends Kind>(entries: ReadEntries, kind: Name, ...inputs: Inputs) => Result {
  const made = new WeakMap<ReadEntries[Kind], { readonly inputs: Inputs; readonly result: Result }>();
  return (entries, kind, ...inputs) => {
    const known = made.get(entries[kind]);
    if (known !== undefined && inputs.every((input, index) => input === known.inputs[index])) return known.result;
    const result = make(entries, kind, ...inputs);
    made.set(entries[kind], { inputs, result });
    return result;
  };
}
