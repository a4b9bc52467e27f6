/** The site cannot be published in its current state, or the folder cannot be used as requested; the message says what to do. */
export class CannotPublish extends Error {
  override readonly name = 'CannotPublish';
}

/** A problem that a verification found in a release. */
export interface Finding {
  /** The path of the file, relative to the site of the release. */
  readonly file: string;
  readonly message: string;
}
