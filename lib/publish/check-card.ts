import { t } from '../messages/messages';
import type { FactCheckView } from '../views/fact-check-view';

/** The text on a fact-check’s share image. */
export function checkCard({ title, verdictLabel, claim }: FactCheckView) {
  return {
    kicker: t('card.check', { verdict: verdictLabel }),
    title,
    plot: null,
    footer: t('card.footer', { speaker: claim.speaker, date: claim.saidOn.text }),
  };
}

/** The alternative text of a fact-check’s share image. */
export function cardText(check: FactCheckView): string {
  const { title, verdictLabel: verdict, claim } = check;
  return t('card.checkText', { verdict, title, speaker: claim.speaker, date: claim.saidOn.text });
}
