import { fileStart, type Problem } from '../problems/problem';
import { encodingProblem } from './encoding';
import type { ContentFile } from './read-content';
import { svgRefusals } from './svg-safety';

/** Names that servers, browsers and the site itself keep: whoever could put a file there would answer in their place. */
const reserved =
  /^(?:index\.html?|404\.html?|_next|_headers|_redirects|sw\.js|service-worker\.js|web\.config|robots\.txt|sitemap\.xml|feed\.xml|articles|embed|fact-checks|figures|fonts|islands|methodology|numbers|sources|con|prn|aux|nul)$/i;

/** The first bytes of a file of each kind that may be served; null for text. */
const kinds: Readonly<Record<string, RegExp | null>> = {
  svg: null,
  txt: null,
  png: /^\x89PNG\r\n\x1a\n/,
  jpg: /^\xff\xd8\xff/,
  jpeg: /^\xff\xd8\xff/,
  gif: /^GIF8/,
  webp: /^RIFF[\s\S]{4}WEBP/,
  avif: /^[\s\S]{4}ftypavi[fs]/,
  ico: /^\0\0\x01\0/,
  woff2: /^wOF2/,
};

const largest = 5_000_000;

/** What is wrong with a file under `public/`, which is served as it is. */
export function publicProblems(file: ContentFile): Problem[] {
  const { path, bytes, text, link } = file;
  const refuse = (message: string, hint: string): Problem[] => [
    { rule: 'file/public', file: path, position: fileStart, message, hint },
  ];
  if (link === true) return refuse('This is a symbolic link.', 'Put the file itself here.');
  const parts = path.split('/').slice(1);
  const kept = parts.find((part) => reserved.test(part) || (part.startsWith('.') && part !== '.well-known'));
  if (kept !== undefined) return refuse(`The name "${kept}" is reserved.`, 'Choose another name.');
  const extension = /\.([^.]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  const kind = Object.hasOwn(kinds, extension) ? kinds[extension] : undefined;
  if (kind === undefined)
    return refuse('Files of this kind are not served.', `Kinds: ${Object.keys(kinds).join(', ')}.`);
  if (bytes.length > largest)
    return refuse(
      `The file has ${Math.ceil(bytes.length / 1000)} kB; ${largest / 1000} kB are the most.`,
      'Make it smaller.',
    );
  if (kind !== null && !kind.test(Buffer.from(bytes.subarray(0, 16)).toString('latin1')))
    return refuse(
      `The file is no ${extension.toUpperCase()}, whatever its name says.`,
      'Save it as what it is called.',
    );
  if (extension !== 'svg') return [];
  // In another encoding its tags could not be seen here, and browsers would read them.
  const unreadable = encodingProblem(file);
  if (unreadable !== null) return [unreadable];
  const hint = 'Take it out: a drawing needs none of it.';
  return svgRefusals(text).map((refusal) => ({ rule: 'file/public', file: path, ...refusal, hint }));
}
