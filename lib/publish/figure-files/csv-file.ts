import type { FigureView } from '../../views/figure-view';
import { figureCsv } from '../figure-csv';
import { attributionOf } from './attribution';

/**
 * `data.csv` next to a figure: the columns of `figureCsv`, then the attribution. The version is written as an address, because
 * programs would read some hashes (`12e45678901`) as numbers.
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
