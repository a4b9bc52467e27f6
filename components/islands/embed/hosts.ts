/** A kind of page that gives our frames their height, and what a message has that its script listens to. */
export interface ListeningHost {
  readonly id: 'datawrapper' | 'amp' | 'embedly' | 'guardian' | 'owid' | 'pym' | 'wordpress' | 'iframe-resizer';
  /** What the page must do for it; `none` where nothing is to be done. */
  readonly needs: 'none' | 'pym' | 'wordpress' | 'iframe-resizer';
  /** Is in the message of `protocols.ts` that is for it, and in no other: a test holds the two lists together. */
  readonly mark: string;
}

/** Whose scripts understand the messages of `protocols.ts`, in its order: for the guide, and never loaded by an embed. */
export const listeningHosts: readonly ListeningHost[] = [
  { id: 'datawrapper', needs: 'none', mark: 'datawrapper-height' },
  { id: 'amp', needs: 'none', mark: 'embed-size' },
  { id: 'embedly', needs: 'none', mark: 'iframe.resize' },
  { id: 'guardian', needs: 'none', mark: 'set-height' },
  { id: 'owid', needs: 'none', mark: 'owid-bespoke-embed-height' },
  { id: 'pym', needs: 'pym', mark: 'pymxPYMx' },
  { id: 'wordpress', needs: 'wordpress', mark: '"secret"' },
  { id: 'iframe-resizer', needs: 'iframe-resizer', mark: '[iFrameSizer]' },
];
