import { isNamedByContent } from '../../site/published-files';
import type { Verification } from './release-site';

/** Browsers cache files with a content hash in their names forever, so different content needs a different name. */
export const names: Verification = {
  name: 'Asset names change with their content',
  async check({ manifest, previous }) {
    const was = new Map(
      [...(previous?.files ?? []), ...(previous?.kept ?? [])].map((file) => [file.path, file.sha256]),
    );
    return manifest.files
      .filter(({ path, sha256 }) => isNamedByContent(path) && (was.get(path) ?? sha256) !== sha256)
      .map(({ path }) => ({
        file: path,
        message: 'Its content differs from the published file of the same name, so the file needs a new name.',
      }));
  },
};
