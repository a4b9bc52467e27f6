/** Ends the `switch` over a closed union, so that an unhandled member fails to compile. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled member of a closed union: ${JSON.stringify(value)}`);
}
