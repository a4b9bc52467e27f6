import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { absolute } from '../../site';
import { correctionsSummary, type CorrectionView } from '../../views/correction-view';

/** What was changed in a long text, for its head: one change in full, several in a line that counts them. */
export function correctionHead(corrections: readonly CorrectionView[]): ElementContent[] {
  if (corrections.length < 2) return correctionContent(corrections);
  return [h('p', [h('strong', correctionsSummary(corrections)), ' All of them stand at the end.'])];
}

/** Several changes in full, for the end of a long text. */
export function correctionSection(corrections: readonly CorrectionView[]): ElementContent[] {
  return corrections.length < 2 ? [] : [h('h2', 'Changes since publication'), ...correctionContent(corrections)];
}

/** What was changed since a text was published, a paragraph each; newest first. */
export function correctionContent(corrections: readonly CorrectionView[]): ElementContent[] {
  return corrections.map(({ label, date, was, now, why, href }) =>
    h('p', [
      h('strong', `${label}, ${date.text}.`),
      ` ${was} ${now} ${why} `,
      h('a', { href: absolute(href) }, 'In the log'),
      '.',
    ]),
  );
}
