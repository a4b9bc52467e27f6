import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { newsrooms, newsroomWith } from '../check/testdata/newsroom';
import type { Drafters } from './drafters';
import { undrawn } from './testing/undrawn';
import { viewArtefacts, type Made } from './view-artefacts';

const figure = 'content/figures/oats/lines.yml';

/** Drafters that draw nothing, and keep a list of what they were asked for. */
function noting(): { drafters: Drafters; asked: string[] } {
  const asked: string[] = [];
  const drafters: Drafters = {
    ...undrawn,
    draw: (drawn) => {
      asked.push(`drawing: ${drawn.alt}`);
      return undrawn.draw(drawn);
    },
    picture: (drawn, name) => {
      asked.push(`${name}: ${drawn.title}`);
      return undrawn.picture(drawn, name);
    },
    embeds: {
      ...undrawn.embeds,
      number: (page, href) => {
        asked.push(`embed: ${href}`);
        return undrawn.embeds.number(page, href);
      },
    },
  };
  return { drafters, asked };
}

test('the same drafters are asked again for what has changed only, and what is made is as if all were new', async () => {
  const { drafters, asked } = noting();
  await viewArtefacts(await newsroomWith({}), drafters);
  expect(asked.filter((what) => what.startsWith('embed'))).not.toEqual([]);

  asked.splice(0);
  await viewArtefacts(await newsroomWith({}), drafters);
  expect(asked).toEqual([]);

  const text = await readFile(path.join(newsrooms, '../base', figure), 'utf8');
  const changed = { [figure]: text.replace(/^title: .*$/m, 'title: Another title') };
  const again = await viewArtefacts(await newsroomWith(changed), drafters);
  expect(asked.filter((what) => /^chart.*\.png: /.test(what))).toEqual([
    'chart.png: Another title',
    'chart@2x.png: Another title',
  ]);
  expect(asked.filter((what) => what.startsWith('embed'))).toEqual([]);
  const anew = await viewArtefacts(await newsroomWith(changed), noting().drafters);
  expect(texts(again)).toEqual(texts(anew));

  // And back: what was before last is not taken for what was last.
  expect(texts(await viewArtefacts(await newsroomWith({}), drafters))).toEqual(
    texts(await viewArtefacts(await newsroomWith({}), noting().drafters)),
  );
});

function texts({ artefacts, files }: Made): [string, string][] {
  return [...artefacts, ...files].map(([name, content]) => [name, Buffer.from(content).toString()]);
}
