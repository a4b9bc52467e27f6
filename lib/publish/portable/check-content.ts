import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { absolute } from '../../site';
import type { FactCheckView } from '../../views/fact-check-view';
import { numberText, withPeriod } from '../../views/number-text';
import { citationList } from './citation-parts';
import { onlyAllowed } from './closed-list';
import { correctionContent } from './correction-content';
import { takeText } from './portable-text';
import { textOfPage } from './read-text';

/** The whole of a fact-check, with the reasoning from its finished page, for readers elsewhere. */
export function checkContent(check: FactCheckView, page: string): Root {
  const reasoning = takeText(textOfPage(page), { page: check.href, fragments: new Map(), instead: () => null });
  return onlyAllowed({
    type: 'root',
    children: [...correctionContent(check.corrections), ...checkParts(check, reasoning)],
  });
}

/** A fact-check within a text: a block of its own, under its title. */
export function quotedCheck(check: FactCheckView, reasoning: readonly ElementContent[]): ElementContent {
  const title = h('p', [h('strong', ['Fact-check: ', h('a', { href: absolute(check.href) }, check.title)])]);
  return h('blockquote', [title, ...checkParts(check, reasoning)]);
}

/** Claim, verdict, numbers, reasoning and sources as paragraphs and lists. */
function checkParts(check: FactCheckView, reasoning: readonly ElementContent[]): ElementContent[] {
  const { claim, override, comparison, context, assessment } = check;
  return [
    h('p', [h('strong', 'The claim:'), ` ${claim.text}`]),
    h('p', [
      h('a', { href: absolute(claim.speakerHref) }, claim.speaker),
      `, ${claim.speakerDescription}. `,
      ...(claim.attributedTo === null
        ? []
        : ['Reported as said by ', h('a', { href: absolute(claim.attributedTo.href) }, claim.attributedTo.name), '. ']),
      `${claim.saidOn.text}, in `,
      h('a', { href: absolute(claim.saidIn.href) }, claim.saidIn.line),
      `. ${claim.locator}.`,
      claim.quotation === null ? '' : ` In the original: “${claim.quotation}”`,
    ]),
    h('p', [h('strong', `Verdict: ${check.verdictLabel}.`), ` ${check.summary}`]),
    ...(override === null
      ? []
      : [
          h(
            'p',
            `Under our rules the numbers allow only: ${assessment.allowed.join(', ')}. ${override.signedBy} signed off a different verdict. Reason: ${override.reason}`,
          ),
        ]),
    ...(comparison === null ? [] : [h('ul', comparison.rows.map(rowItem))]),
    ...(context.length === 0 ? [] : [h('ul', context.map(contextItem))]),
    h('p', [
      h('strong', `What the numbers say: ${assessment.outcome.toLowerCase()}.`),
      ` ${assessment.sentence}${assessment.otherMeasures === null ? '' : ` ${assessment.otherMeasures}`}`,
    ]),
    ...reasoning,
    h('p', [
      h('strong', 'Sources'),
      check.singleSource === null ? '' : `. The verdict rests on one document. ${check.singleSource}`,
    ]),
    citationList(check.citations),
    h('p', `Checked by ${check.checkedBy} on ${check.checkedOn.text}.`),
  ];
}

type Row = NonNullable<FactCheckView['comparison']>['rows'][number];

function rowItem({ role, label, period, text, whole, href, gap, outcome }: Row): ElementContent {
  const what = `${role === 'measured' ? 'Measured: ' : ''}${withPeriod(label, period)}: `;
  // How far the claim is from the main measure is told in the assessment.
  const remarks = [gap === null || role !== 'alternative' ? '' : `${gap}.`, outcome ?? ''].filter(
    (remark) => remark !== '',
  );
  return h('li', [
    what,
    numberLink(numberText({ text, whole }), href),
    remarks.length === 0 ? '' : `. ${remarks.join(' ')}`,
  ]);
}

function contextItem({ label, whole, statistic }: FactCheckView['context'][number]): ElementContent {
  const { text, period, href } = statistic;
  return h('li', [`${withPeriod(label, period)}: `, numberLink(numberText({ text, whole }), href)]);
}

function numberLink(text: string, href: string | null): ElementContent {
  return href === null ? { type: 'text', value: text } : h('a', { href: absolute(href) }, text);
}
