import type { Entry } from '../../catalog/entry';
import { topicsPath } from '../../collections/topic';
import { memoize } from '../../domain/memoize';
import type { Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';

/** If a newsroom has topics, every explainer, fact-check and figure has at least one topic. */
export const withoutTopic: EditorialRule = ({ parsed }) => {
  const known = [...parsed.topics.keys()];
  if (known.length === 0) return { problems: [] };
  const problems = [parsed.articles, parsed.factChecks, parsed.figures]
    .flatMap((entries) => untagged(entries))
    .map(({ file, position }): Problem => ({
      rule: 'topic/none',
      file,
      position: position(['topics']),
      message: 'This entry has no topic, so readers who browse by topic cannot find it.',
      hint: `Add "topics: [${known[0] ?? ''}]", with one or more of the topics in ${topicsPath} (${known.join(', ')}).`,
    }));
  return { problems };
};

const untagged = memoize((entries: ReadonlyMap<string, Entry<{ readonly topics: readonly string[] }>>) =>
  [...entries.values()].filter(({ value }) => value.topics.length === 0),
);
