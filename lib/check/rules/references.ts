import { isBroken } from '../../catalog/parsed-content';
import { didYouMean } from '../../problems/nearest';
import type { Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';

const nouns = {
  editions: 'editions',
  newsrooms: 'newsrooms',
  people: 'people',
  questions: 'questions',
  topics: 'topics',
  terms: 'terms',
  corrections: 'corrections',
  sources: 'sources',
  stateOutlets: 'state media',
  series: 'series',
  statistics: 'statistics',
  figures: 'figures',
  viewpoints: 'viewpoints',
  factChecks: 'fact-checks',
  articles: 'articles',
} as const;

/** Whatever is referred to exists. */
export const references: EditorialRule = ({ parsed, references: mentions }) => {
  const problems = mentions.flatMap((mention): Problem[] => {
    const known = parsed[mention.to];
    if (known.has(mention.id) || isBroken(parsed, mention.to, mention.id)) return [];
    return [
      {
        rule: 'reference/unknown',
        file: mention.file,
        position: mention.position,
        message: `There is no "${mention.id}" among the ${nouns[mention.to]}.`,
        hint: didYouMean(mention.id, known.keys(), nouns[mention.to]),
      },
    ];
  });
  return { problems };
};
