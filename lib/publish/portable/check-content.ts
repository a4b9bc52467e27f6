import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { listText } from '../../messages/lists';
import { t } from '../../messages/messages';
import { absolute } from '../../site';
import type { FactCheckView } from '../../views/fact-check-view';
import { numberText, withPeriod } from '../../views/number-text';
import { citationList } from './citation-parts';
import { onlyAllowed } from './closed-list';
import { correctionContent } from './correction-content';
import { toPortableText } from './portable-text';
import { textOfPage } from './read-text';
import { nodesOf, messageNodes } from './message-nodes';

/** The full text of a fact-check for reading outside the site, with the reasoning from its finished page. */
export function checkContent(check: FactCheckView, page: string): Root {
  const reasoning = toPortableText(textOfPage(page), { page: check.href, fragments: new Map(), instead: () => null });
  return onlyAllowed({
    type: 'root',
    children: [...correctionContent(check.corrections), ...checkParts(check, reasoning)],
  });
}

/** A fact-check within an article, as a block quotation that starts with the title. */
export function quotedCheck(check: FactCheckView, reasoning: readonly ElementContent[]): ElementContent {
  const title = h('p', messageNodes('portable.check', { title: h('a', { href: absolute(check.href) }, check.title) }));
  return h('blockquote', [title, ...checkParts(check, reasoning)]);
}

/** Writes the claim, the verdict, the numbers, the reasoning and the sources as paragraphs and lists. */
function checkParts(check: FactCheckView, reasoning: readonly ElementContent[]): ElementContent[] {
  const { claim, override, comparison, context, assessment } = check;
  return [
    h('p', messageNodes('portable.claim', { claim: claim.text })),
    h('p', attributionContent(claim)),
    h('p', messageNodes('portable.verdict', { verdict: check.verdictLabel, summary: check.summary })),
    ...(override === null
      ? []
      : [
          h(
            'p',
            t('portable.override', {
              verdicts: listText(assessment.allowed, 'comma'),
              signer: override.signedBy,
              reason: override.reason,
            }),
          ),
        ]),
    ...(comparison === null ? [] : [h('ul', comparison.rows.map(rowItem))]),
    ...(context.length === 0 ? [] : [h('ul', context.map(contextItem))]),
    h(
      'p',
      messageNodes('portable.numbersSay', {
        outcome: assessment.outcome,
        outcomeInSentence: assessment.outcome.toLowerCase(),
        sentence: [assessment.sentence, assessment.states, assessment.otherPeriod, assessment.otherMeasures]
          .filter((sentence) => sentence !== null)
          .join(' '),
      }),
    ),
    ...reasoning,
    h(
      'p',
      check.singleSource === null
        ? messageNodes('portable.sources')
        : messageNodes('portable.singleSource', { why: check.singleSource }),
    ),
    citationList(check.citations),
    h('p', t('factCheck.checkedBy', { name: check.checkedBy, day: check.checkedOn.text })),
  ];
}

/** Sentences that state who made the claim, when and where. */
function attributionContent(claim: FactCheckView['claim']): ElementContent[] {
  const { attributedTo } = claim;
  const sentences = [
    messageNodes('portable.speaker', {
      speaker: h('a', { href: absolute(claim.speakerHref) }, claim.speaker),
      description: claim.speakerDescription,
    }),
    ...(attributedTo === null
      ? []
      : [
          messageNodes('factCheck.reported', {
            name: h('a', { href: absolute(attributedTo.href) }, attributedTo.name),
          }),
        ]),
    messageNodes('portable.saidIn', {
      date: claim.saidOn.text,
      source: h('a', { href: absolute(claim.saidIn.href) }, claim.saidIn.line),
      locator: claim.locator,
    }),
    ...(claim.quotation === null ? [] : [messageNodes('factCheck.original', { quotation: claim.quotation })]),
  ];
  return sentences.flatMap((sentence, index) => (index === 0 ? sentence : nodesOf([' ', sentence])));
}

type Row = NonNullable<FactCheckView['comparison']>['rows'][number];

function rowItem({ role, label, period, text, whole, href, gap, outcome }: Row): ElementContent {
  const measure = { label: withPeriod(label, period), number: numberLink(numberText({ text, whole }), href) };
  if (role === 'measured') return h('li', messageNodes('portable.measured', measure));
  // The difference between the claim and the main measure is left out, because the assessment already states it.
  const remarks = [
    ...(gap === null || role !== 'alternative' ? [] : [t('common.sentence', { text: gap })]),
    ...(outcome === null ? [] : [outcome]),
  ];
  return h(
    'li',
    remarks.length === 0
      ? messageNodes('common.labelOf', { label: measure.label, of: measure.number })
      : messageNodes('portable.remarked', { ...measure, remarks: remarks.join(' ') }),
  );
}

function contextItem({ label, whole, statistic }: FactCheckView['context'][number]): ElementContent {
  const { text, period, href } = statistic;
  const number = numberLink(numberText({ text, whole }), href);
  return h('li', messageNodes('common.labelOf', { label: withPeriod(label, period), of: number }));
}

function numberLink(text: string, href: string | null): ElementContent {
  return href === null ? { type: 'text', value: text } : h('a', { href: absolute(href) }, text);
}
