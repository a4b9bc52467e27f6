import { beforeAll, describe, expect, it } from 'vitest';
import { contentFile, type ContentFile } from '../catalog/read-content';
import { checkNewsroom, type Checked } from '../check/check-newsroom';
import { catalogOf, type Edition } from '../check/edition';
import { canaries, newsroomWithCanaries, type Canary } from '../check/testdata/canary';
import { baseNewsroom } from '../check/testdata/newsroom';
import { pageTexts } from '../publish/page-texts';
import { finishedSite } from '../publish/testing/finished';
import { stubRenderers } from './testing/stub-renderers';
import { viewArtefacts } from './view-artefacts';

const today = '2026-11-29';
let base = new Map<string, string>();

beforeAll(async () => {
  base = new Map((await baseNewsroom()).map(({ path, text }) => [path, text]));
});

function goodNewsroom(among: readonly Canary[], on: string | null): Extract<Checked, { ok: true }> {
  const files = [...newsroomWithCanaries(base, among)].map(([path, text]): ContentFile => contentFile(path, text));
  const checked = checkNewsroom(files, null, on);
  if (checked.ok) return checked;
  throw new Error(
    checked.problems.map(({ file, position, message }) => `${file}:${position.line} ${message}`).join('\n'),
  );
}

/** Returns everything that an edition publishes except images, by file. */
async function publishedBy(edition: Edition, among: readonly Canary[]): Promise<Map<string, string>> {
  const checked = goodNewsroom(among, edition.on);
  const context = { catalog: catalogOf(edition, checked), resolve: checked.resolve };
  const { artefacts, files } = await viewArtefacts(context, stubRenderers);
  const texts = await pageTexts(finishedSite(context, { on: edition.on }));
  return new Map([...artefacts, ...files, ...texts].map(([name, content]) => [name, Buffer.from(content).toString()]));
}

describe('held-back content', () => {
  it('does not change a single byte of the published files, even of lists that would otherwise include it', async () => {
    const edition = { audience: 'readers', on: today } as const;
    expect(await publishedBy(edition, canaries)).toEqual(await publishedBy(edition, []));
  });

  it.each(canaries.map((one) => [one.words[0] ?? '', one] as const))(
    'is complete in a preview: %s',
    async (_, { words }) => {
      const all = JSON.stringify([...(await publishedBy({ audience: 'preview', on: today }, canaries))]);
      expect(words.filter((word) => !all.includes(word))).toEqual([]);
    },
  );

  it('is published on its publication date, unless it is a draft', async () => {
    const [draft, scheduled] = canaries;
    const all = JSON.stringify([...(await publishedBy({ audience: 'readers', on: '2026-12-24' }, canaries))]);
    expect(scheduled?.words.filter((word) => !all.includes(word))).toEqual([]);
    expect(draft?.words.filter((word) => all.includes(word))).toEqual([]);
  });
});
