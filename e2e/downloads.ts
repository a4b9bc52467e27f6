import { fromBuffer, type Entry } from 'yauzl';

/** The files in a ZIP archive as text, by name. */
export async function unzipped(zip: Buffer): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    fromBuffer(zip, { lazyEntries: true }, (failed, archive) => {
      if (failed !== null) return reject(failed);
      const files = new Map<string, string>();
      archive.on('error', reject);
      archive.on('end', () => resolve(files));
      archive.on('entry', (entry: Entry) => {
        archive.openReadStream(entry, (unread, stream) => {
          if (unread !== null) return reject(unread);
          const parts: Buffer[] = [];
          stream.on('data', (part: Buffer) => parts.push(part));
          stream.on('error', reject);
          stream.on('end', () => {
            files.set(entry.fileName, Buffer.concat(parts).toString());
            archive.readEntry();
          });
        });
      });
      archive.readEntry();
    });
  });
}

/** The text of each iTXt chunk in a PNG, by keyword. */
export function pngTexts(png: Buffer): Map<string, string> {
  const texts = new Map<string, string>();
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) !== 'iTXt') continue;
    const content = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    const end = content.indexOf(0);
    texts.set(content.toString('latin1', 0, end), content.toString('utf8', end + 5));
  }
  return texts;
}
