/** A file that is published as it is: its address, which starts with `/`, and its content. */
export type PublishedFile = readonly [address: string, content: string | Uint8Array];
