import { takeAwayDescription, type TakeAway } from './take-away';

/** What a PNG of a figure says of itself. */
export function pictureTexts(figure: Omit<TakeAway, 'plot' | 'drawing'>): Record<string, string> {
  return {
    Title: figure.title,
    Author: figure.publication,
    Description: takeAwayDescription(figure),
    Copyright: figure.licence,
    Source: figure.source,
    Version: figure.version,
    Citation: figure.citation,
    URL: figure.page,
  };
}
