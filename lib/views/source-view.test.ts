import { describe, expect, it } from 'vitest';
import { newsroomWith } from '../check/testdata/newsroom';
import { factCheckId, figureId, sourceId, viewpointId } from '../domain/ids';
import { citableFigure } from '../publish/cite/citable';
import { attributionOf } from '../publish/figure-files/attribution';
import { sourceNode } from '../publish/structured-data/nodes';
import { toFactCheckView } from './fact-check-view';
import { toFigureView } from './figure-view';
import { toSourceView } from './source-view';
import { indexBacklinks } from './backlinks';
import { toViewpointView } from './viewpoint-view';

const id = sourceId.parse('fjord-office/yearbook-2023');
const source = (publisher: string, readIn: string, accessedOn: string): string => `grade: secondary
readIn: { publisher: ${readIn}, title: A report, url: https://news.example/report }
publisher: ${publisher}
title: Yearbook of the harvest
edition: '2023'
kind: dataset
publishedOn: 2023-05
accessedOn: ${accessedOn}
url: https://fjord.example/yearbook
licence: { name: Open licence, redistribution: with-attribution }
`;
const stateMedia = `arvenia-news:
  names: [Arvenia News]
  label: state media of Arvenia
  why: The ministry appoints its editor.
  documentedIn:
    grade: secondary
    publisher: Press Watch
    title: Who owns what
    url: https://press.example/owners
    readOn: '2024-01-12'
`;

async function viewsOf({ publisher = 'Fjord Office', readIn = 'Fjord Times', accessedOn = "'2024-01-10'" }) {
  const context = await newsroomWith({
    'content/sources/fjord-office/yearbook-2023.yml': source(publisher, readIn, accessedOn),
    'content/state-media.yml': stateMedia,
  });
  const backlinks = indexBacklinks(context.catalog);
  return {
    source: toSourceView(context, backlinks, id),
    figure: toFigureView(context, backlinks, figureId.parse('oats/lines')),
    check: toFactCheckView(context, backlinks, factCheckId.parse('quarter-of-the-harvest')),
    viewpoint: toViewpointView(context, viewpointId.parse('oats-first')),
  };
}

describe('the day on which a source was read', () => {
  it('is shown on the source’s page, and stated where the source’s data are cited', async () => {
    const { source: view, figure } = await viewsOf({});
    expect(view.accessed).toEqual({ known: true, iso: '2024-01-10', text: '10 January 2024' });
    expect(citableFigure(figure).notes).toEqual(['Data as recorded on 10 January 2024.']);
  });

  it('is shown as unknown, with the reason, if nobody recorded it, and is left out where the source’s data are cited', async () => {
    const { source: view, figure } = await viewsOf({ accessedOn: '{ unknown: Nobody wrote it down. }' });
    expect(view.accessed).toEqual({ known: false, why: 'Nobody wrote it down.' });
    expect(citableFigure(figure).notes).toEqual([]);
  });
});

describe('a publisher that belongs to a state', () => {
  it('is labelled where it is the publisher of a source, in the citation and in structured data', async () => {
    const { source: view, figure, check, viewpoint } = await viewsOf({ publisher: 'Arvenia News' });
    const line = 'Arvenia News (state media of Arvenia), Yearbook of the harvest, 2023, May 2023';
    expect(view.line).toBe(line);
    expect(check.claim.saidIn.line).toBe(line);
    expect(viewpoint.source.line).toBe(line);
    expect(attributionOf(figure).source).toContain(line);
    expect(citableFigure(figure).data).toEqual([line]);
    const [citation] = figure.citations;
    if (citation === undefined) throw new Error('The figure cites nothing.');
    expect(sourceNode(citation)).toMatchObject({
      publisher: { name: 'Arvenia News', description: 'state media of Arvenia' },
    });
  });

  it('is labelled if it published the copy in which a source was read', async () => {
    const { source: view, figure } = await viewsOf({ readIn: "'Arvenia News, on Fjord Times'" });
    expect(view.readIn?.publisher).toBe('Arvenia News (state media of Arvenia), on Fjord Times');
    expect(attributionOf(figure).source).toContain(
      'read in Arvenia News (state media of Arvenia), on Fjord Times, A report',
    );
  });

  it('is described with the document that supports the label, and with the grade of that document', async () => {
    const { source: view } = await viewsOf({ publisher: 'Arvenia News', readIn: 'Arvenia News' });
    expect(view.stateMedia).toEqual([
      {
        name: 'Arvenia News',
        label: 'state media of Arvenia',
        why: 'The ministry appoints its editor.',
        documentedIn: {
          grade: 'secondary',
          text: 'Press Watch, Who owns what',
          url: 'https://press.example/owners',
          read: { iso: '2024-01-12', text: '12 January 2024' },
        },
      },
    ]);
  });

  it('is the only kind of publisher with a label', async () => {
    const { source: view, figure } = await viewsOf({});
    expect(view.stateMedia).toEqual([]);
    expect(figure.citations[0]?.record.publisherNote).toBeNull();
  });
});
