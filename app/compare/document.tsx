import { NothingYet } from '../../components/layout/nothing-yet';
import { Page } from '../../components/layout/page';
import { CorrectionNotice } from '../../components/correction/notice';
import { Comparison } from '../../components/compare/comparison';
import { newsroom } from '../../lib/newsroom';
import { paths } from '../../lib/site';
import { noticesOn } from '../../lib/views/correction-view';
import type { PageDocument } from '../_document/page-document';
import { pageStructure } from '../_document/page-structure';

const page = {
  title: 'The views compared',
  description: 'How each view answers the same questions, with references to its text.',
  href: paths.compare,
};

export async function document(): Promise<PageDocument> {
  const compare = await newsroom.compare();
  const { graph, ...head } = pageStructure({ href: page.href, title: 'The views, side by side' });
  return {
    ...page,
    graph,
    content: (
      <Page
        wide
        {...head}
        lead="The same questions put to each text. The answers are in our words, with references to the text. If a text does not answer a question, we say so."
      >
        <CorrectionNotice corrections={noticesOn(await newsroom.corrections(), page.href)} />
        {compare.rows.length === 0 ? (
          <NothingYet>
            There is nothing to compare yet. A comparison needs two explained views and a question.
          </NothingYet>
        ) : (
          <Comparison compare={compare} />
        )}
      </Page>
    ),
  };
}
