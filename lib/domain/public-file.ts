/** A kind of file that an editor may put under `public/`. */
export interface PublicKind {
  /** Its media type, as servers give it. */
  readonly type: string;
  readonly isImage: boolean;
  /** The first bytes of every such file; null for text. */
  readonly begins: RegExp | null;
}

/**
 * The kinds of files that may be served from `public/`, by the ending of their names: the one list for the check, which lets
 * nothing else pass, and for the build and the servers, which must know what to do with each.
 */
export const publicKinds: Readonly<Record<string, PublicKind>> = {
  svg: { type: 'image/svg+xml; charset=utf-8', isImage: true, begins: null },
  txt: { type: 'text/plain; charset=utf-8', isImage: false, begins: null },
  png: { type: 'image/png', isImage: true, begins: /^\x89PNG\r\n\x1a\n/ },
  jpg: { type: 'image/jpeg', isImage: true, begins: /^\xff\xd8\xff/ },
  jpeg: { type: 'image/jpeg', isImage: true, begins: /^\xff\xd8\xff/ },
  gif: { type: 'image/gif', isImage: true, begins: /^GIF8/ },
  webp: { type: 'image/webp', isImage: true, begins: /^RIFF[\s\S]{4}WEBP/ },
  avif: { type: 'image/avif', isImage: true, begins: /^[\s\S]{4}ftypavi[fs]/ },
  ico: { type: 'image/x-icon', isImage: true, begins: /^\0\0\x01\0/ },
  woff2: { type: 'font/woff2', isImage: false, begins: /^wOF2/ },
};
