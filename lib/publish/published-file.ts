/** A file to publish unchanged: its address, which starts with `/`, and its content. */
export type PublishedFile = readonly [address: string, content: string | Uint8Array];
