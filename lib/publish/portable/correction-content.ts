import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { absolute } from '../../site';
import type { CorrectionView } from '../../views/correction-view';

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
