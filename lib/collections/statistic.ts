import { statisticId, type StatisticId } from '../domain/ids';
import { statistic, writtenInputs, type Statistic } from '../domain/statistic';
import { paths } from '../site';
import { citablePage, embeddable } from '../site/resource';
import { daysOf, fieldsOf, type Collection } from './collection';

declare module '../domain/catalog' {
  interface RecordKinds {
    readonly statistics: KindTypes<StatisticId, Statistic>;
  }
}

export const statistics: Collection<StatisticId, Statistic> = {
  place: { form: 'folder-of-many', folder: 'statistics', named: '<topic>' },
  id: statisticId,
  schema: statistic,
  section: 'numbers',
  mentions: (value, mention) => {
    if (value.retired?.successor !== undefined)
      mention.id('statistics', value.retired.successor, ['retired', 'successor']);
    value.stated?.forEach((reference, index) => mention.statistic(reference, ['stated', index]));
    if (value.kind === 'published') mention.id('sources', value.source, ['source']);
    if (value.kind === 'observed') mention.id('series', value.series, ['series']);
    if (value.kind === 'derived')
      for (const [path, input] of writtenInputs(value.from)) mention.statistic(input, ['from', ...path]);
  },
  prose: ({ retired, ...value }) => [
    ...fieldsOf(value, ['name', 'note'], 'note-on-statistic'),
    ...fieldsOf(retired ?? {}, ['why'], 'note-on-statistic', ['retired']),
    ...(value.kind === 'derived' && value.from.operation === 'portion'
      ? fieldsOf(value.from, ['across'], 'note-on-statistic', ['from'])
      : []),
  ],
  ownNumbers: (id, { stated = [] }) => ({ values: [], statistics: [{ id, at: null }, ...stated] }),
  days: ({ retired, ...value }) => [
    ...daysOf(value, ['publishedOn'], { since: 'web', is: 'ours' }),
    ...daysOf(value, ['validUntil'], { since: 'web', is: 'plan' }),
    ...daysOf(retired, ['on'], { since: 'web', is: 'past', base: ['retired'] }),
  ],
  words: { one: 'statistic', many: 'statistics', page: 'number' },
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
