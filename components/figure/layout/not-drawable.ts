/** A figure has nothing to draw, or a letter that no font has: the check refuses such a figure. */
export class NotDrawable extends Error {
  override readonly name = 'NotDrawable';
}
