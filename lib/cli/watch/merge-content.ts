import { emptyContent, markBroken, type ParsedContent } from '../../catalog/parsed-content';

/** Puts together what was parsed of parts of the content; the order of the parts is that of the entries. */
export function mergeContent(parts: Iterable<ParsedContent>): ParsedContent {
  const whole = emptyContent();
  for (const part of parts) {
    addAll(whole.editions, part.editions);
    addAll(whole.newsrooms, part.newsrooms);
    addAll(whole.people, part.people);
    addAll(whole.questions, part.questions);
    addAll(whole.topics, part.topics);
    addAll(whole.terms, part.terms);
    addAll(whole.corrections, part.corrections);
    addAll(whole.sources, part.sources);
    addAll(whole.stateOutlets, part.stateOutlets);
    addAll(whole.series, part.series);
    addAll(whole.statistics, part.statistics);
    addAll(whole.figures, part.figures);
    addAll(whole.viewpoints, part.viewpoints);
    addAll(whole.factChecks, part.factChecks);
    addAll(whole.articles, part.articles);
    addAll(whole.published, part.published);
    for (const day of part.recordedOn) whole.recordedOn.add(day);
    addAll(whole.publishedData, part.publishedData);
    addAll(whole.redirects, part.redirects);
    addAll(whole.bodies, part.bodies);
    for (const [kind, ids] of part.broken) for (const id of ids) markBroken(whole, kind, id);
    whole.problems.push(...part.problems);
  }
  return whole;
}

function addAll<Key, Value>(target: Map<Key, Value>, source: ReadonlyMap<Key, Value>): void {
  for (const [key, value] of source) target.set(key, value);
}
