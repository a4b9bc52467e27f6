import { Page } from '../../components/layout/page';
import { CorrectionNotice } from '../../components/correction/notice';
import { Methodology } from '../../components/methodology/methodology';
import { t } from '../../lib/messages/messages';
import { newsroom } from '../../lib/newsroom';
import { paths } from '../../lib/site';
import { rules } from '../../lib/problems/rules';
import { operationRows } from '../../lib/numbers/operations';
import { findingRules, relationRules, rowsFor } from '../../lib/numbers/policy';
import { noticesOn } from '../../lib/views/correction-view';
import type { PageDocument } from '../_document/page-document';
import { introduced } from '../_document/standing-page';
import { pageStructure } from '../_document/page-structure';

export async function document(): Promise<PageDocument> {
  const { factChecks, uncited, plain, numbers } = await newsroom.index();
  const record = await newsroom.record();
  const { text, lead, ...described } = await introduced('methodology', {
    title: t('pages.methodology'),
    lead: t('methodology.lead'),
    description: t('methodology.description'),
  });
  const page = { ...described, href: paths.methodology };
  const { graph, ...head } = pageStructure(page);
  return {
    ...page,
    graph,
    content: (
      <Page {...head} lead={lead}>
        <CorrectionNotice corrections={noticesOn(await newsroom.corrections(), page.href)} />
        {text}
        <Methodology
          operations={operationRows()}
          allowed={rowsFor({ hasBounds: numbers.some(({ isExact }) => !isExact) })}
          relations={relationRules()}
          findings={findingRules()}
          rules={rules.map((rule) => ({ rule, ensures: t(`rule.${rule}`) }))}
          lists={await newsroom.lists()}
          checks={factChecks}
          uncited={uncited}
          plain={plain}
          record={record}
        />
      </Page>
    ),
  };
}
