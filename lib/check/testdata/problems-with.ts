import type { Problem } from '../../problems/problem';
import { checkInTurn } from './check-in-turn';
import { baseWith } from './newsroom';

const inTurn = checkInTurn();

/**
 * The problems of the base newsroom with files added or replaced.
 *
 * @param written texts of files, by path
 */
export async function problemsWith(written: Readonly<Record<string, string>>): Promise<readonly Problem[]> {
  const checked = inTurn(await baseWith(written));
  return checked.ok ? [] : checked.problems;
}

/** The path of the article whose text `articleWith` returns. */
export const articlePath = 'content/articles/said.mdx';

/**
 * An article of the base newsroom with this text below its figure.
 *
 * @param frontMatter more fields, as lines of YAML
 */
export function articleWith(text: string, frontMatter = ''): string {
  return `---
title: What newspapers say
standfirst: Sentences about oats.
kicker: Harvest
viewpoint: oats-first
authors: [desk]
publishedOn: '2024-01-12'
leadFigure: oats/lines
supports: { none: No statement }
contradicts: { none: No statement }
${frontMatter}---

<Figure id="oats/lines" />

${text}
`;
}

/** Writes each statistic in braces as a `<Stat>`: “{mills}”, “{arvenia@2018}” and, for the number without its sign, “{-mills}”. */
export function withStats(text: string, folder: string): string {
  return text.replace(/\{(-?)([a-z0-9-]+)(?:@(\d+))?\}/g, (_, sign: string, id: string, at: string | undefined) => {
    const attributes = [
      `of="${folder}/${id}"`,
      ...(at === undefined ? [] : [`at="${at}"`]),
      ...(sign === '' ? [] : ['as="magnitude"']),
    ];
    return `<Stat ${attributes.join(' ')} />`;
  });
}
