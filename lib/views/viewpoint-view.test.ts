import { expect, it } from 'vitest';
import { baseNewsroom, newsroomWith } from '../check/testdata/newsroom';
import { factCheckId, viewpointId } from '../domain/ids';
import { toFactCheckView } from './fact-check-view';
import { indexBacklinks } from './backlinks';
import { toViewpointView, viewpointView } from './viewpoint-view';

const files = ['content/viewpoints/oats-first.yml', 'content/fact-checks/quarter-of-the-harvest.mdx'] as const;
const base = new Map((await baseNewsroom()).map(({ path, text }) => [path, text]));
const context = await newsroomWith(
  Object.fromEntries(files.map((file) => [file, (base.get(file) ?? '').replaceAll("'2023-05-02'", "'2023-05'")])),
);
const month = { iso: '2023-05', text: 'May 2023' };

it('the date of a viewpoint is a month if the day is not known', () => {
  const view = viewpointView.parse(toViewpointView(context, viewpointId.parse('oats-first')));
  expect(view.published).toEqual(month);
});

it('the date of a claim is a month if the day is not known', () => {
  const view = toFactCheckView(context, indexBacklinks(context.catalog), factCheckId.parse('quarter-of-the-harvest'));
  expect(view.claim.saidOn).toEqual(month);
});
