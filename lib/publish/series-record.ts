import { absolute, site } from '../site';
import type { SeriesView } from '../views/series-view';

/**
 * A complete series as JSON, indented by two spaces: what it measures, its source and terms, every observation, and every replaced value
 * with the date and the reason. The `value` of an observation is in the unit without a multiplier, or null if it is missing. Its `text` is
 * what the page shows, or the reason why the value is missing.
 */
export function seriesRecord(series: SeriesView): string {
  const { citation, licence } = series;
  const record = {
    id: series.id,
    page: absolute(series.href),
    publication: site.name,
    title: series.title,
    definition: series.definition,
    unit: series.data[0]?.unit ?? series.unit,
    frequency: series.frequency,
    source: {
      citation: citation.line,
      publisher: citation.publisher,
      locator: citation.locator,
      page: absolute(citation.href),
      grade: citation.gradeLabel,
      readIn: citation.readIn,
    },
    licence,
    processing: series.processing,
    notes: series.notes,
    observations: series.data.map(({ label, key, value, status, text, note }) => ({
      entity: label,
      period: key,
      value,
      status,
      text,
      note,
    })),
    superseded: series.superseded.map(({ entity, at, value, text, until, reason, citation: from }) => ({
      entity,
      period: at,
      value,
      text,
      replaced: until,
      reason,
      source: { citation: from.line, locator: from.locator, page: absolute(from.href) },
    })),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}
