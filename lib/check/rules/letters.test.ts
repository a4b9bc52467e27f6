import { expect, it } from 'vitest';
import { checkNewsroom } from '../check-newsroom';
import { baseNewsroom, contentFile } from '../testdata/newsroom';

const figure = 'content/figures/oats/lines.yml';

/**
 * The positions in the figure at which letters without a font are reported.
 * @param title the title as written in the file
 * @param below the text to append to the file
 */
async function placesOf(title: string, below: string): Promise<string[]> {
  const files = (await baseNewsroom()).map((file) =>
    file.path === figure
      ? contentFile(figure, `${file.text.replace(/^title: .*$/m, `title: ${title}`)}${below}`)
      : file,
  );
  const checked = checkNewsroom(files);
  const problems = checked.ok ? [] : checked.problems.filter(({ rule }) => rule === 'picture/letter');
  return problems.map(({ position }) => `${position.line}:${position.column}`);
}

it('a letter that no font has is reported at its position, or at the start of its text if it is written as an escape', async () => {
  expect(await placesOf('"Oats \ue123"', '')).toEqual(['2:14']);
  expect(await placesOf('"Oats \\ue123"', '')).toEqual(['2:8']);
});

it('a letter written as an escape is not confused with the same letter much further down in the file', async () => {
  expect(await placesOf('"Oats \\ue123"', `\n# ${'A comment. '.repeat(9)}\ue123\n`)).toEqual(['2:8']);
});
