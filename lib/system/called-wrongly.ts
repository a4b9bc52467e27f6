/** The command was called for something that it cannot do; the message says what, and what to do. */
export class CalledWrongly extends Error {
  override readonly name = 'CalledWrongly';
}
