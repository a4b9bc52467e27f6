import { expect, it } from 'vitest';
import { publicKinds } from '../../domain/public-file';
import { fileTypes } from '../file-types';
import { fateOfFile } from './files';

it.each([
  ['index.html', 'page'],
  ['articles/x/index.html', 'page'],
  ['articles/x/share.png', 'ships'],
  ['figures/a/b/data.csv', 'ships'],
  ['robots.txt', 'ships'],
  ['chart.gif', 'ships'],
  ['pictures/harvest.jpeg', 'ships'],
  ['humans.txt', 'ships'],
  ['islands/copy-button.js', 'ships'],
  ['index.txt', 'removed'],
  ['articles/x/__next.articles.$d$slug.__PAGE__.txt', 'removed'],
  ['_not-found/index.html', 'removed'],
  ['fact-checks/-/index.html', 'removed'],
  ['figures/-/-/__next._tree.txt', 'removed'],
  ['_next/static/R9rapU2x1atb3H7POlM-0/_buildManifest.js', 'removed'],
  ['_next/static/chunks/a-1.css', 'if-used'],
  ['_next/static/media/a.woff2', 'if-used'],
  ['_next/data/x.json', null],
  ['articles/x/index.rsc', null],
  ['articles/x/notes.txt', null],
  ['app.js', null],
  ['a.PNG', null],
])('%s: %s', (name, fate) => {
  expect(fateOfFile(name)).toBe(fate);
});

it.each(Object.keys(publicKinds))(
  'ships what the check lets an editor put under public/, with a type: .%s',
  (extension) => {
    for (const folder of ['', 'pictures/', '.well-known/'])
      expect(fateOfFile(`${folder}harvest.${extension}`)).toBe('ships');
    expect(fileTypes[extension]).toMatch(/^[a-z]+\/[\w.+-]+/);
  },
);
