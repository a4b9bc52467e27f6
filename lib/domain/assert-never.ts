/** Ends the `switch` over a closed union: a member that is not handled fails to compile. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled member of a closed union: ${JSON.stringify(value)}`);
}
