import { t } from '../../lib/messages/messages';
import type { FiltersView } from '../../lib/views/check-list-view';
import { Filters } from '../layout/filters';

/** The filters for the list of fact-checks. */
export function CheckFilters({ filters, current = null }: { filters: FiltersView; current?: string | null }) {
  return <Filters filters={filters} summary={t('factCheck.filter')} of="factChecks" current={current} />;
}
