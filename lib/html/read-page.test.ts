import { expect, it } from 'vitest';
import { readPage } from './read-page';

it('readPage reads the names of tags and attributes in upper or lower case, and strips the spaces around addresses', () => {
  const { targets } = readPage('<A HREF=" /one/ ">1</A><img src="/two.png"><x-live src=" /three.json "></x-live>');
  expect(targets).toEqual(['/one/', '/two.png', '/three.json']);
});
