import { memoize } from '../domain/memoize';
import { paths } from '../site';
import { toNumberList } from '../views/number-list';
import { apiFiles } from './api/api-files';
import { citationFiles } from './cite/citation-files';
import { figureCsv } from './figure-csv';
import { dataFiles } from './figure-files/data-files';
import type { PublishedFile } from './published-file';
import type { PublishedViews } from './published-views';
import { seriesRecord } from './series-record';
import { claimReviewFeed } from './structured-data/claim-review-feed';

const dataFilesOnce = memoize(dataFiles);
const seriesCsvOnce = memoize(figureCsv);
const seriesRecordOnce = memoize(seriesRecord);

/**
 * The files published next to the pages, for programs, spreadsheets and other sites. They are generated from the same views as the
 * pages.
 */
export async function* publishedFiles(views: PublishedViews): AsyncGenerator<PublishedFile> {
  for (const figure of views.figures.values()) yield* await dataFilesOnce(figure);
  for (const [id, series] of views.series) {
    // If the licence does not allow redistribution, the page shows the series, but there are no data files.
    if (!series.open) continue;
    yield [paths.seriesData(id), seriesCsvOnce(series)];
    yield [paths.seriesRecord(id), seriesRecordOnce(series)];
  }
  yield* apiFiles(views);
  yield* citationFiles(views);
  yield [paths.claimReviews, claimReviewFeed(views.factChecks.values())];
  yield [paths.numberList, `${JSON.stringify(toNumberList(views.statistics.values()))}\n`];
}
