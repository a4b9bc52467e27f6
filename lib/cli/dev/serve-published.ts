import { createServer } from 'node:http';
import sirv from 'sirv';
import { extensionOf, fileTypes } from '../../publish/file-types';
import { publishedFolder } from '../compile/workshop';
import { listen } from '../serve/listen';

/** Gives out the files that a build puts beside its pages: `npm run dev` has Next ask here for what is no page of its own. */
export async function servePublished(root: string): Promise<{ readonly origin: string; readonly close: () => void }> {
  const files = sirv(publishedFolder(root), {
    dev: true,
    extensions: [],
    setHeaders: (response, pathname) => {
      const type = fileTypes[extensionOf(pathname)];
      if (type !== undefined) response.setHeader('Content-Type', type);
    },
  });
  const server = createServer((request, response) =>
    files(request, response, () => void response.writeHead(404).end()),
  );
  const result = await listen(server, { port: 0, host: '127.0.0.1', strictPort: true });
  if (result.kind === 'taken') throw new Error('This computer has no free port left.');
  return { origin: `http://127.0.0.1:${result.port}`, close: () => server.close() };
}
