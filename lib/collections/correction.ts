import { correctionId, type CorrectionId } from '../domain/ids';
import { correctable, correction, type Correction } from '../domain/correction';
import { paths } from '../site';
import { feedsOf } from '../site/resource';
import { daysOf, fieldsOf, type Collection } from './collection';

declare module '../domain/catalog' {
  interface RecordKinds {
    readonly corrections: KindTypes<CorrectionId, Correction>;
  }
}

export const corrections: Collection<CorrectionId, Correction> = {
  place: { form: 'many', path: 'content/corrections.yml' },
  id: correctionId,
  schema: correction,
  section: null,
  mentions: ({ of }, mention) => {
    for (const kind of correctable) of[kind].forEach((id, index) => mention.id(kind, id, ['of', kind, index]));
  },
  prose: (value) => fieldsOf(value, ['was', 'now', 'why'], 'correction'),
  days: (value) => daysOf(value, ['date'], { since: 'web', is: 'ours' }),
  words: { one: 'correction', many: 'corrections' },
  title: ({ was }) => was,
  lists: () => [['page', paths.corrections], ...feedsOf(paths.corrections)],
  resources: () => [],
};
