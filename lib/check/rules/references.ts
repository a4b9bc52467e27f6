import { isBroken } from '../../catalog/parsed-content';
import { farewellOf } from '../../catalog/withdrawn';
import { correctable } from '../../domain/correction';
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

/** Whatever is referred to exists. A correction may name what was withdrawn, where the redirects say so: the log keeps it. */
export const references: EditorialRule = ({ parsed, references: mentions }) => {
  const problems = mentions.flatMap((mention): Problem[] => {
    const known = parsed[mention.to];
    if (known.has(mention.id) || isBroken(parsed, mention.to, mention.id)) return [];
    const touched = mention.from?.kind === 'corrections' ? correctable.find((kind) => kind === mention.to) : undefined;
    if (touched !== undefined && farewellOf(parsed, touched, mention.id) !== null) return [];
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
