import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { toCatalog } from '../catalog/link';
import { parseContent } from '../catalog/parse-content';
import { templateOf, isTemplate } from '../../components/embed/template';
import { NotLinked } from '../domain/catalog';
import { NumberError } from '../numbers/number-error';
import { createResolve } from '../numbers/resolve';
import { linksOnSite } from '../publish/documents/links-on-host';
import type { Place } from '../site/origin';
import { createRenderers } from '../compile/renderers';
import { viewArtefacts } from '../compile/view-artefacts';
import { findRevision, readContentAt } from '../impact/git-content';
import { placeOfFolder } from '../html/place';

/** The root of this project’s code, which renders the content of any newsroom. */
export const project = path.resolve(import.meta.dirname, '../..');

/**
 * An earlier state of the site. `documentAt` takes the permanent address of an embed version, such as
 * `/embed/numbers/topic/name/0123456789ab/`. It returns the document at this address as the archive stores it; null if there is none.
 */
export interface Earlier {
  readonly label: string;
  readonly documentAt: (address: string) => Promise<string | null>;
}

/**
 * Renders the embeds from the content of a commit. `documentAt` returns null for a version that this content does not produce.
 *
 * @throws UsageError if git has no such commit
 */
export async function earlierInGit(root: string, name: string): Promise<Earlier> {
  const revision = await findRevision(root, name);
  const catalog = toCatalog(parseContent(await readContentAt(root, revision)));
  const renderers = await createRenderers(project);
  const { files } = await viewArtefacts({ catalog, resolve: createResolve(catalog) }, renderers, async (_, make) => {
    try {
      await make();
    } catch (error) {
      if (!(error instanceof NotLinked || error instanceof NumberError)) throw error;
    }
  });
  return {
    label: `${name} (${revision.hash.slice(0, 7)})`,
    documentAt: async (address) => {
      const html = files.get(`${address.slice(1)}index.html`);
      return html === undefined ? null : templateOf(html.toString());
    },
  };
}

/** Reads the embeds of a built site from its folder. */
export function earlierInFolder(root: string, folder: string): Earlier {
  let place: Promise<Place> | undefined;
  return {
    label: folder,
    documentAt: async (address) => {
      const file = path.resolve(root, folder, `${address.slice(1)}index.html`);
      if (!existsSync(file)) return null;
      const { path: below } = await (place ??= placeOfFolder(path.resolve(root, folder)));
      const html = templateOf(linksOnSite(await readFile(file, 'utf8'), below));
      return isTemplate(html) ? html : null;
    },
  };
}
