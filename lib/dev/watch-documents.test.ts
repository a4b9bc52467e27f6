import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { watchDocuments } from './watch-documents';

test('watchDocuments reports each changed text once, and nothing else', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'documents-'));
  const folder = path.join(root, '.contentlayer/generated/Article');
  const onText = vi.fn();
  const watching = watchDocuments(root, onText);
  const noticed = (times: number): Promise<void> => vi.waitFor(() => expect(onText).toHaveBeenCalledTimes(times));
  const write = (name: string, title: string, code: string): Promise<void> =>
    writeFile(path.join(folder, name), JSON.stringify({ title, body: { raw: code, code } }));
  try {
    await write('articles__a.mdx.json', 'A title', 'first');
    await noticed(1);
    await write('articles__a.mdx.json', 'Another title', 'first');
    await write('_index.json', 'All of them', 'first');
    await writeFile(path.join(folder, 'articles__c.mdx.json'), '{"body": {"raw": "half');
    await write('articles__b.mdx.json', 'A title', 'another');
    await noticed(2);
    await write('articles__a.mdx.json', 'Another title', 'second');
    await noticed(3);
  } finally {
    watching.close();
    await rm(root, { recursive: true });
  }
});
