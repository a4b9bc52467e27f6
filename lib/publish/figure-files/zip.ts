import { zipSync, type Zippable } from 'fflate';

/** The earliest time that a ZIP can store. It is written as local time, so that the bytes are the same in every time zone. */
const noTime = new Date(1980, 0, 1);

/** A ZIP archive of files by name, in the given order. The same files always give the same bytes. */
export function zip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries: Zippable = { ...files };
  return zipSync(entries, { mtime: noTime, level: 9 });
}
