import { expect, it } from 'vitest';
import { readPage } from './read-page';

it('readPage finds addresses whether names are in upper or lower case, and strips the spaces around them', () => {
  const { targets } = readPage('<A HREF=" /one/ ">1</A><img src="/two.png"><x-live src=" /three.json "></x-live>');
  expect(targets).toEqual(['/one/', '/two.png', '/three.json']);
});
