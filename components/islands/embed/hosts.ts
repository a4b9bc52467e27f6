/** A script or system on other sites that adjusts the height of our frames, with a way to recognise the message that it understands. */
export interface ListeningHost {
  readonly id: 'datawrapper' | 'amp' | 'embedly' | 'guardian' | 'owid' | 'pym' | 'wordpress' | 'iframe-resizer';
  /** The host that must identify itself before our frame sends this message; `none` if the frame always sends it. */
  readonly needs: 'none' | 'pym' | 'wordpress' | 'iframe-resizer';
  /**
   * A string that occurs in the message for this host, but in no other message in `protocols.ts`. A test uses it to match each host to its
   * message.
   */
  readonly mark: string;
}

/**
 * The hosts whose scripts understand the messages in `protocols.ts`, in the order of the messages. The guide to embedding lists them;
 * embeds do not load this module.
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
