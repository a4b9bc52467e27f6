import { newsroomWith } from '../../check/testdata/newsroom';
import { viewArtefacts, type Made } from '../../cli/compile/view-artefacts';

/** What is made of the small newsroom, with files put in or replaced; nothing is drawn. */
export async function madeOf(written: Readonly<Record<string, string>> = {}): Promise<Made> {
  return viewArtefacts(await newsroomWith(written), {
    live: async () => '',
    draw: async () => ({ wide: '', narrow: '' }),
    card: async () => new Uint8Array(),
    embed: () => '',
    drawings: { made: 0, kept: 0 },
    cards: { made: 0, kept: 0 },
  });
}
