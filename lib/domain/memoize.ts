/**
 * Caches the latest result of a pure function for each key (its first argument), as long as the key is in use. The result is reused if all
 * other inputs are identical to those of the last call with this key. The key should therefore be the object that is replaced most often,
 * such as an entry, and the other inputs should be objects that are seldom replaced, such as all entries of another kind.
 */
export function memoize<Key extends object, Inputs extends readonly unknown[], Result>(
  make: (key: Key, ...inputs: Inputs) => Result,
): (key: Key, ...inputs: Inputs) => Result {
  const made = new WeakMap<Key, { readonly inputs: Inputs; readonly result: Result }>();
  return (key, ...inputs) => {
    const known = made.get(key);
    if (known !== undefined && inputs.every((input, index) => input === known.inputs[index])) return known.result;
    const result = make(key, ...inputs);
    made.set(key, { inputs, result });
    return result;
  };
}

/** Caches the result of a pure function for each string, as long as the returned function is in use. */
export function memoizeByKey<Key extends string, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, { readonly value: Value }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}

/**
 * Creates a function that replaces a value with the earlier object if the two are the same (`isSame`). Results that `memoize` cached for
 * the earlier object then remain valid. The object stays in memory, so it should contain only what is compared.
 */
export function keepWhile<Value>(isSame: (earlier: Value, now: Value) => boolean): (value: Value) => Value {
  let kept: { readonly value: Value; latest: Value } | null = null;
  return (value) => {
    // The comparison is with the latest value, not the first, because the latest shares more objects with the next one. This is faster.
    if (kept === null || !isSame(kept.latest, value)) kept = { value, latest: value };
    kept.latest = value;
    return kept.value;
  };
}
