/** The site cannot be published as it is, or the folder not used as asked; the message says what to do. */
export class CannotPublish extends Error {
  override readonly name = 'CannotPublish';
}

/** What a verification finds wrong with a release. */
export interface Finding {
  /** The file of the release in which it is, below its folder. */
  readonly file: string;
  readonly message: string;
}
