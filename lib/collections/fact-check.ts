import { assertionsOf } from '../domain/claim';
import { factCheckId, type FactCheckId } from '../domain/ids';
import { factCheck, type FactCheck } from '../domain/fact-check';
import { verdicts } from '../domain/verdict';
import { paths } from '../site';
import { citablePage, embeddable, feedsOf, type Published } from '../site/resource';
import { daysOf, fieldsOf, type Collection, type ProseField } from './collection';

declare module '../domain/catalog' {
  interface DocumentKinds {
    readonly factChecks: KindTypes<FactCheckId, FactCheck>;
  }
}

export const factChecks: Collection<FactCheckId, FactCheck> = {
  place: {
    form: 'document',
    folder: 'fact-checks',
    named: '<name>',
    words: ['Stat', 'Claimed', 'Uncited', 'Finding', 'Plain', 'Cite'],
  },
  id: factCheckId,
  schema: factCheck,
  section: 'fact-checks',
  mentions: ({ topics, viewpoint, checkedBy, override, claim, evidence }, mention) => {
    topics.forEach((id, index) => mention.id('topics', id, ['topics', index]));
    mention.id('viewpoints', viewpoint, ['viewpoint']);
    mention.id('people', checkedBy, ['checkedBy']);
    if (override !== undefined) mention.id('people', override.signedBy, ['override', 'signedBy']);
    mention.id('people', claim.speaker, ['claim', 'speaker']);
    if (claim.attributedTo !== undefined) mention.id('people', claim.attributedTo, ['claim', 'attributedTo']);
    mention.id('sources', claim.saidIn, ['claim', 'saidIn']);
    evidence.forEach((id, index) => mention.id('sources', id, ['evidence', index]));
    claim.context.forEach(({ measure }, index) => mention.statistic(measure, ['claim', 'context', index, 'measure']));
    for (const { asserts, path } of assertionsOf(claim)) {
      mention.statistic(asserts.measure, [...path, 'measure']);
      asserts.alternatives.forEach(({ measure }, index) =>
        mention.statistic(measure, [...path, 'alternatives', index, 'measure']),
      );
    }
  },
  prose: ({ claim, override, ...value }) => [
    ...fieldsOf(value, ['title', 'summary', 'singleSource'], 'field-of-check'),
    ...fieldsOf(override ?? {}, ['reason'], 'field-of-check', ['override']),
    ...fieldsOf(claim, ['text', 'short'], 'field-of-check', ['claim']),
    ...assertionsOf(claim).flatMap(({ asserts, path }) =>
      fieldsOf(asserts.notComparable ?? {}, ['why'], 'field-of-check', [...path, 'notComparable']),
    ),
    ...fieldsOf(claim.unmeasured ?? {}, ['why'], 'field-of-check', ['claim', 'unmeasured']),
    ...assertionsOf(claim).flatMap(({ asserts, path }) => labelled([...path, 'alternatives'], asserts.alternatives)),
    ...labelled(['claim', 'context'], claim.context),
    ...fieldsOf(claim, ['quotation'], 'quotation', ['claim']),
  ],
  findings: ({ findings }) => findings,
  speaks: ['summary'],
  plain: ({ plain }) => plain,
  days: ({ claim, ...value }) => [
    ...daysOf(claim, ['saidOn'], { since: 'print', is: 'past', base: ['claim'] }),
    ...daysOf(value, ['publishedOn', 'checkedOn'], { since: 'web', is: 'ours' }),
    ...daysOf(value, ['reviewBy'], { since: 'web', is: 'plan' }),
  ],
  words: { one: 'fact-check', many: 'fact-checks' },
  title: ({ title }) => title,
  lists: ({ factChecks: { size } }) => [
    ['page', paths.factChecks],
    ...feedsOf(paths.factChecks),
    ['listing', paths.claimReviews],
    ['api-list', paths.apiFile('fact-checks/index.json')],
    // As long as there are any fact-checks, every verdict has a page, even if no fact-check currently has that verdict.
    ...(size === 0 ? [] : verdicts.map((verdict): Published => ['page', paths.checksOfVerdict(verdict)])),
  ],
  resources: (id) => [
    ...citablePage(paths.factCheck(id)),
    ['share-image', paths.factCheckCard(id)],
    ...embeddable(paths.factCheck(id), paths.factCheckEmbed(id)),
    ['api-record', paths.apiFile(`fact-checks/${id}.json`)],
  ],
};

/** The labels of the numbers with which a claim is compared, and any reasons why they are not comparable, as text fields. */
function labelled(
  at: readonly PropertyKey[],
  measures: readonly { readonly label: string; readonly comparable?: string }[],
): ProseField[] {
  return measures.flatMap((measure, index) =>
    fieldsOf(measure, ['label', 'comparable'], 'field-of-check', [...at, index]),
  );
}
