import type { StatisticId } from '../domain/ids';
import type { Statistic } from '../domain/statistic';
import { paths } from '../site';
import { citablePage, embeddable } from '../site/resource';
import type { Collection } from './collection';

export const statistics: Collection<StatisticId, Statistic> = {
  words: { one: 'number', many: 'statistics' },
  title: ({ name }) => name,
  lists: () => [
    ['page', paths.numbers],
    ['live', paths.numberList],
    ['api-list', paths.apiFile('statistics/index.json')],
  ],
  resources: (id) => [
    ...citablePage(paths.statistic(id)),
    ...embeddable(paths.statistic(id), paths.statisticEmbed(id)),
    ['api-record', paths.apiFile(`statistics/${id}.json`)],
  ],
};
