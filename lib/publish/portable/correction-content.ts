import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { t } from '../../messages/messages';
import { absolute } from '../../site';
import { correctionsSummary, type CorrectionView } from '../../views/correction-view';
import { linkTo, messageNodes } from './message-nodes';

/**
 * The changes to a long text, to show at its top: a single change in full, or a line that counts the changes if there are several.
 */
export function correctionHead(corrections: readonly CorrectionView[]): ElementContent[] {
  if (corrections.length < 2) return correctionContent(corrections);
  return [h('p', messageNodes('portable.corrections', { summary: correctionsSummary(corrections) }))];
}

/** The changes in full, for the end of a long text; empty if there are fewer than two changes. */
export function correctionSection(corrections: readonly CorrectionView[]): ElementContent[] {
  return corrections.length < 2 ? [] : [h('h2', t('portable.correctionsTitle')), ...correctionContent(corrections)];
}

/** The changes since a text was published, one paragraph each; newest first. */
export function correctionContent(corrections: readonly CorrectionView[]): ElementContent[] {
  return corrections.map(({ label, date, was, now, why, href }) =>
    h(
      'p',
      messageNodes('portable.correction', {
        severity: label,
        date: date.text,
        was,
        now,
        why,
        log: linkTo(absolute(href)),
      }),
    ),
  );
}
