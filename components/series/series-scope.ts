import { capitalised } from '../../lib/domain/capitalised';
import { t } from '../../lib/messages/messages';
import type { SeriesSummary } from '../../lib/views/series-view';

/** The unit, frequency and span of a series in one line, such as `Per cent of GDP; yearly, 1980–2023`. */
export function seriesScope({ unit, frequency, span }: Pick<SeriesSummary, 'unit' | 'frequency' | 'span'>): string {
  return t('series.scope', { unit: capitalised(unit), frequency, span });
}
