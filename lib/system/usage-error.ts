/** Thrown if the command cannot do what its arguments ask for; the message says why, and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
