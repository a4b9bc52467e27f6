import { descriptionOf, type DownloadableFigure } from './downloads';

/** Returns the metadata to store in a figure's PNG, by keyword. */
export function pictureTexts(figure: Omit<DownloadableFigure, 'plot' | 'drawing'>): Record<string, string> {
  return {
    Title: figure.title,
    Author: figure.publication,
    Description: descriptionOf(figure),
    Copyright: figure.licence,
    Source: figure.source,
    Version: figure.version,
    Citation: figure.citation,
    URL: figure.page,
  };
}
