/** Thrown if a figure has nothing to draw, or contains a letter that no font has. The content check rejects such a figure. */
export class NotDrawable extends Error {
  override readonly name = 'NotDrawable';
}
