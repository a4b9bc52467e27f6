/** A kind of page whose script adjusts the height of our frames, and a text that identifies the message for that script. */
export interface ListeningHost {
  readonly id: 'datawrapper' | 'amp' | 'embedly' | 'guardian' | 'owid' | 'pym' | 'wordpress' | 'iframe-resizer';
  /** What the page must do so that our frames send it that message. */
  readonly needs: 'none' | 'pym' | 'wordpress' | 'iframe-resizer';
  /** A text that only the message for this host in `protocols.ts` contains. A test compares the two lists. */
  readonly mark: string;
}

/**
 * The hosts whose scripts understand the messages of `protocols.ts`, in the same order. For the guide; embeds never
 * load it.
 */
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
