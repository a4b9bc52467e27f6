/** Thrown if the site cannot be published in its current state, or the folder cannot be used as requested; the message says what to do. */
export class CannotPublish extends Error {
  override readonly name = 'CannotPublish';
}

/** A problem that a verification found in a release. */
export interface Finding {
  /** The file's path, relative to the release's site. */
  readonly file: string;
  readonly message: string;
}
