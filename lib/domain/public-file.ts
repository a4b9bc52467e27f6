/** A kind of file that an editor may put in `public/`. */
export interface PublicKind {
  /** The media type that servers send. */
  readonly type: string;
  readonly isImage: boolean;
  /** The first bytes of every file of this kind; null for text. */
  readonly begins: RegExp | null;
}

/**
 * The kinds of files that may be served from `public/`, by file name extension. The check rejects all other files; the build and the
 * servers read from this list how to treat each kind.
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
