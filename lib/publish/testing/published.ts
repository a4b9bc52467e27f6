import { newsroomWith } from '../../check/testdata/newsroom';
import { stubRenderers } from '../../compile/testing/stub-renderers';
import { viewArtefacts, type Made } from '../../compile/view-artefacts';

/** The files published from the small test newsroom, with content added or replaced, and without images. */
export async function publishNewsroomWith(written: Readonly<Record<string, string>> = {}): Promise<Made> {
  return viewArtefacts(await newsroomWith(written), stubRenderers);
}
