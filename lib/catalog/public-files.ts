import { publicKinds } from '../domain/public-file';
import { isReservedName } from '../site/reserved';
import { fileStart, type Problem } from '../problems/problem';
import { encodingProblem } from './encoding';
import { largestPublicFile } from './public-file-size';
import type { ContentFile } from './read-content';
import { svgRefusals } from './svg-safety';

/** Characters that need no escape in an address. */
const plainName = /^[\w.@-]+$/;

/** Returns the problems with a file under `public/`. Such files are served unchanged. */
export function publicProblems(file: ContentFile): Problem[] {
  const { path, bytes, text, link } = file;
  const refuse = (message: string, hint: string): Problem[] => [
    { rule: 'file/public', file: path, position: fileStart, message, hint },
  ];
  if (link === true) return refuse('This is a symbolic link.', 'Replace it with the file itself.');
  const parts = path.split('/').slice(1);
  const kept = parts.find((part) => isReservedName(part) || (part.startsWith('.') && part !== '.well-known'));
  if (kept !== undefined) return refuse(`The name "${kept}" is reserved.`, 'Choose another name.');
  const strange = parts.find((part) => !plainName.test(part));
  if (strange !== undefined)
    return refuse(
      `"${strange}" has characters that are not allowed in an address.`,
      'Use only letters from a to z, digits, - and _.',
    );
  const written = /\.([^.]+)$/.exec(path)?.[1] ?? '';
  const extension = written.toLowerCase();
  const kind = Object.hasOwn(publicKinds, extension) ? publicKinds[extension] : undefined;
  if (kind === undefined)
    return refuse('Files of this kind are not allowed here.', `Allowed kinds: ${Object.keys(publicKinds).join(', ')}.`);
  if (written !== extension)
    return refuse(`The extension .${written} has capital letters.`, `Change the extension to .${extension}.`);
  if (bytes.length > largestPublicFile)
    return refuse(
      `The file is ${Math.ceil(bytes.length / 1000)} kB, but the limit is ${largestPublicFile / 1000} kB.`,
      'Make it smaller.',
    );
  if (kind.begins !== null && !kind.begins.test(Buffer.from(bytes.subarray(0, 16)).toString('latin1')))
    return refuse(
      `The extension of the file says ${extension.toUpperCase()}, but its content is not ${extension.toUpperCase()}.`,
      `Save it as ${extension.toUpperCase()}, or change the extension.`,
    );
  const isSvg = extension === 'svg';
  if (!isSvg && file.fault !== undefined)
    return refuse(`The image cannot be displayed. ${file.fault}.`, 'Save it again, and check it in a browser.');
  if (!isSvg) return [];
  // If the file is not in UTF-8, browsers may find tags that this check does not find.
  const unreadable = encodingProblem(file);
  if (unreadable !== null) return [unreadable];
  const hint = 'Remove it: a drawing does not need it.';
  const refusals = svgRefusals(text);
  // Unsafe parts are reported with their positions. If there are any, a fault in decoding is not reported.
  if (refusals.length === 0 && file.fault !== undefined)
    return refuse(`The drawing cannot be displayed. ${file.fault}.`, 'Save it again, and check it in a browser.');
  return refusals.map((refusal) => ({ rule: 'file/public', file: path, ...refusal, hint }));
}
