import { t } from '../../lib/messages/messages';
import type { PageView } from '../../lib/views/page-view';
import { Body } from '../article-body/body';
import { nothingEmbedded } from '../article-body/body-words';
import { Prose } from '../layout/prose';

/** The text that the newsroom wrote for a standing page. Numbers and sources in it link to their own pages. */
export function StandingText({ page, code }: { page: PageView; code: string | null }) {
  return (
    <Prose>
      {page.draft ? (
        <p>
          <strong>{t('common.draft')}</strong>
        </p>
      ) : null}
      <Body code={code} view={page.body} embeds={nothingEmbedded} notes="elsewhere" />
    </Prose>
  );
}
