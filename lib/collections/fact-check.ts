import type { FactCheck } from '../domain/fact-check';
import type { FactCheckId } from '../domain/ids';
import { verdicts } from '../domain/verdict';
import { paths } from '../site';
import { citablePage, embeddable, feedsOf, type Published } from '../site/resource';
import type { Collection } from './collection';

export const factChecks: Collection<FactCheckId, FactCheck> = {
  words: { one: 'fact-check', many: 'fact-checks' },
  title: ({ title }) => title,
  lists: ({ factChecks: { size } }) => [
    ['page', paths.factChecks],
    ...feedsOf(paths.factChecks),
    ['listing', paths.claimReviews],
    ['api-list', paths.apiFile('fact-checks/index.json')],
    // A verdict keeps its page while there are any checks, although none may come to it at present.
    ...(size === 0 ? [] : verdicts.map((verdict): Published => ['page', paths.checksOfVerdict(verdict)])),
  ],
  resources: (id) => [
    ...citablePage(paths.factCheck(id)),
    ['share-image', paths.factCheckCard(id)],
    ...embeddable(paths.factCheck(id), paths.factCheckEmbed(id)),
    ['api-record', paths.apiFile(`fact-checks/${id}.json`)],
  ],
};
