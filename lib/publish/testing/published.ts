import { newsroomWith } from '../../check/testdata/newsroom';
import { stubRenderers } from '../../compile/testing/stub-renderers';
import { viewArtefacts, type Made } from '../../compile/view-artefacts';

/** What is made of the small newsroom, with files put in or replaced; nothing is drawn. */
export async function madeOf(written: Readonly<Record<string, string>> = {}): Promise<Made> {
  return viewArtefacts(await newsroomWith(written), stubRenderers);
}
