import { build } from 'esbuild';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { onHost, site as publication } from '../../site';

const here = path.dirname(fileURLToPath(import.meta.url));

/** The export that each host requires of a program. */
function entries(): Readonly<Record<string, string>> {
  const site = JSON.stringify(publication.address);
  const asked = JSON.stringify({ path: onHost('/oembed') });
  return {
    node: `import { nodeListener } from './node'; export const oembed = (folder) => nodeListener(${site}, folder);`,
    netlify: `import { fetchHandler } from './fetch'; export default fetchHandler(${site}); export const config = ${asked};`,
    vercel: `import { fetchHandler } from './fetch'; export const GET = fetchHandler(${site});`,
    cloudflare: `import { pagesFunction } from './cloudflare'; export const onRequest = pagesFunction(${site});`,
  };
}

/**
 * The programs that answer `/oembed?url=…`, by name below the hosting folder: `oembed/node.mjs`. Each is self-contained and
 * includes the address for which the site was built.
 */
export async function oembedAdapters(): Promise<Map<string, string>> {
  const made = await Promise.all(
    Object.entries(entries()).map(async ([host, contents]): Promise<[string, string]> => {
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: here, loader: 'js', sourcefile: `${host}.js` },
        bundle: true,
        format: 'esm',
        platform: host === 'node' ? 'node' : 'neutral',
        mainFields: ['module', 'main'],
        target: 'es2022',
        write: false,
        legalComments: 'none',
        banner: { js: '// Made by npm run build. How to install it: docs/oembed.md.' },
      });
      return [`oembed/${host}.mjs`, outputFiles.map(({ text }) => text).join('')];
    }),
  );
  return new Map(made);
}
