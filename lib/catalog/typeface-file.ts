import { fileStart, type Problem } from '../problems/problem';
import type { ContentFile } from './read-content';

/** The formats that the build can subset, that is, reduce to the characters that the site needs. */
const extensions = /\.(?:woff2|ttf|otf)$/;

/** Returns the problems with a file in the typefaces folder. */
export function typefaceProblems({ path, link, fault }: ContentFile): Problem[] {
  const refuse = (message: string, hint: string): Problem[] => [
    { rule: 'file/typeface', file: path, position: fileStart, message, hint },
  ];
  if (link === true) return refuse('This is a symbolic link.', 'Replace it with the file itself.');
  // The licence of a font may be stored next to it.
  if (/\.(?:txt|md)$/.test(path)) return [];
  if (!extensions.test(path))
    return refuse(
      'This is not a font file.',
      'Use a variable font. Its file name must end with .woff2, .ttf or .otf, in lower case.',
    );
  if (fault === undefined) return [];
  return refuse(`The site cannot use this typeface. ${fault}.`, 'Use a variable font that has Latin letters.');
}
