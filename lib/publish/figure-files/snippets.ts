import { absolute } from '../../site';
import type { FigureView } from '../../views/figure-view';

/** A one-line code snippet that reads a figure’s data. */
export interface Snippet {
  readonly language: string;
  readonly code: string;
}

/** Returns one snippet for each of Python (pandas), R and JavaScript, or none if there are no data files. */
export function dataSnippets({ href, withheld }: Pick<FigureView, 'href' | 'withheld'>): Snippet[] {
  if (withheld !== null) return [];
  const csv = absolute(`${href}data.csv`);
  return [
    { language: 'Python', code: `import pandas; data = pandas.read_csv("${csv}")` },
    { language: 'R', code: `data <- read.csv("${csv}")` },
    { language: 'JavaScript', code: `const { rows } = await (await fetch("${absolute(`${href}data.json`)}")).json();` },
  ];
}
