/** The command cannot do what its arguments ask for; the message says why, and what to do. */
export class CalledWrongly extends Error {
  override readonly name = 'CalledWrongly';
}
