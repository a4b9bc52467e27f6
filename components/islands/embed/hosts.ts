/** A kind of page that gives our frames their height, and what a message has that its script listens to. */
export interface ListeningHost {
  readonly name: string;
  /** What the page must do for it; null where nothing is to be done. */
  readonly needs: string | null;
  /** Is in the message of `protocols.ts` that is for it, and in no other: a test holds the two lists together. */
  readonly mark: string;
}

/** Whose scripts understand the messages of `protocols.ts`, in its order: for the guide, and never loaded by an embed. */
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
