/** A kind of page that adjusts the height of our frames, and the mark of the message to which its script listens. */
export interface ListeningHost {
  readonly name: string;
  /** What the page must do for it; null if it needs nothing. */
  readonly needs: string | null;
  /** Occurs only in the message of `protocols.ts` that is meant for it. A test compares the two lists. */
  readonly mark: string;
}

/**
 * The hosts whose scripts understand the messages of `protocols.ts`, in the same order. For the guide; embeds never
 * load it.
 */
export const listeningHosts: readonly ListeningHost[] = [
  { name: 'Datawrapper’s script for its own charts', needs: null, mark: 'datawrapper-height' },
  { name: 'AMP, and @newswire/frames', needs: null, mark: 'embed-size' },
  { name: 'Embedly and Iframely', needs: null, mark: 'iframe.resize' },
  { name: 'The Guardian’s pages', needs: null, mark: 'set-height' },
  { name: 'Our World in Data’s pages', needs: null, mark: 'owid-bespoke-embed-height' },
  { name: 'pym.js', needs: 'It must create the frame itself, which adds childId to the address.', mark: 'pymxPYMx' },
  {
    name: 'WordPress',
    needs: 'It must add a secret to the frame’s address, as it does for its own embeds.',
    mark: '"secret"',
  },
  { name: 'iframe-resizer', needs: 'It must send the first message; the frame answers.', mark: '[iFrameSizer]' },
];
