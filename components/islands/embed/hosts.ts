/** A kind of page that gives our frames their height, and what a message has that its script listens to. */
export interface ListeningHost {
  readonly id: 'datawrapper' | 'amp' | 'embedly' | 'guardian' | 'owid' | 'pym' | 'wordpress' | 'iframe-resizer';
  /** Is in the message of `protocols.ts` that is for it, and in no other: a test holds the two lists together. */
  readonly mark: string;
}

/** Whose scripts understand the messages of `protocols.ts`, in its order: for the guide, and never loaded by an embed. */
export const listeningHosts: readonly ListeningHost[] = [
  { id: 'datawrapper', mark: 'datawrapper-height' },
  { id: 'amp', mark: 'embed-size' },
  { id: 'embedly', mark: 'iframe.resize' },
  { id: 'guardian', mark: 'set-height' },
  { id: 'owid', mark: 'owid-bespoke-embed-height' },
  { id: 'pym', mark: 'pymxPYMx' },
  { id: 'wordpress', mark: '"secret"' },
  { id: 'iframe-resizer', mark: '[iFrameSizer]' },
];
