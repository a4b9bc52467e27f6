import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { newsrooms, newsroomWith } from '../check/testdata/newsroom';
import type { Renderers } from './renderers';
import { stubRenderers } from './testing/stub-renderers';
import { viewArtefacts, type Made } from './view-artefacts';

const figure = 'content/figures/oats/lines.yml';

/** Renderers that draw nothing and record their calls. */
function noting(): { renderers: Renderers; asked: string[] } {
  const asked: string[] = [];
  const renderers: Renderers = {
    ...stubRenderers,
    draw: (drawn) => {
      asked.push(`drawing: ${drawn.alt}`);
      return stubRenderers.draw(drawn);
    },
    picture: (drawn, name) => {
      asked.push(`${name}: ${drawn.title}`);
      return stubRenderers.picture(drawn, name);
    },
    embeds: {
      ...stubRenderers.embeds,
      number: (page, href) => {
        asked.push(`embed: ${href}`);
        return stubRenderers.embeds.number(page, href);
      },
    },
  };
  return { renderers, asked };
}

test('a second build calls the renderers only for changed views, and gives the same result as a fresh build', async () => {
  const { renderers, asked } = noting();
  await viewArtefacts(await newsroomWith({}), renderers);
  expect(asked.filter((what) => what.startsWith('embed'))).not.toEqual([]);

  asked.splice(0);
  await viewArtefacts(await newsroomWith({}), renderers);
  expect(asked).toEqual([]);

  const text = await readFile(path.join(newsrooms, '../base', figure), 'utf8');
  const changed = { [figure]: text.replace(/^title: .*$/m, 'title: Another title') };
  const again = await viewArtefacts(await newsroomWith(changed), renderers);
  expect(asked.filter((what) => /^chart.*\.png: /.test(what))).toEqual([
    'chart.png: Another title',
    'chart@2x.png: Another title',
  ]);
  // This number's page shows the figure's title.
  expect(asked.filter((what) => what.startsWith('embed'))).toEqual(['embed: /embed/numbers/oats/arvenia/']);
  const anew = await viewArtefacts(await newsroomWith(changed), noting().renderers);
  expect(texts(again)).toEqual(texts(anew));

  // Undoes the change: the makers compare only with the previous state, not with older ones.
  expect(texts(await viewArtefacts(await newsroomWith({}), renderers))).toEqual(
    texts(await viewArtefacts(await newsroomWith({}), noting().renderers)),
  );
});

function texts({ artefacts, files }: Made): [string, string][] {
  return [...artefacts, ...files].map(([name, content]) => [name, Buffer.from(content).toString()]);
}
