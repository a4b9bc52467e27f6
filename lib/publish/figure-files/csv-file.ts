import type { FigureView } from '../../views/figure-view';
import { figureCsv } from '../figure-csv';
import { attributionOf } from './attribution';

/**
 * `data.csv` beside a figure: the columns of `figureCsv`, and behind them what every file carries. The version is written as
 * an address, since a program would take some hashes (`12e45678901`) for numbers.
 */
export function figureCsvFile(figure: FigureView): string {
  const { source, licence, versionAddress, citation } = attributionOf(figure);
  return figureCsv(figure, [
    ['source', source],
    ['licence', licence],
    ['version', versionAddress],
    ['citation', citation],
  ]);
}
