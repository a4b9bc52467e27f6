import type { FigureView } from '../../views/figure-view';
import type { PublishedFile } from '../published-file';
import { figureCsvFile } from './csv-file';
import { dataPackage } from './data-package';
import { figureDataJson } from './figure-data';
import { workbook } from './workbook';

/** A figure’s data files, by address; empty if the data are withheld. */
export async function dataFiles(figure: FigureView): Promise<PublishedFile[]> {
  if (figure.withheld !== null) return [];
  const { href } = figure;
  return [
    [`${href}data.csv`, figureCsvFile(figure)],
    [`${href}data.json`, figureDataJson(figure)],
    [`${href}data.xlsx`, await workbook(figure)],
    [`${href}datapackage.zip`, dataPackage(figure)],
  ];
}
