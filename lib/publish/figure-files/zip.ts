import { zipSync, type Zippable } from 'fflate';

/** The first moment that a ZIP knows. It is written as local time, so that it is the same bytes in every zone. */
const noTime = new Date(1980, 0, 1);

/** Files by their names in a ZIP: the same bytes for the same files, in the order given. */
export function zip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries: Zippable = { ...files };
  return zipSync(entries, { mtime: noTime, level: 9 });
}
