import type { FactCheckView } from '../views/fact-check-view';

/** What the share image of a fact-check says. */
export function checkCard({ title, verdictLabel, claim }: FactCheckView) {
  return {
    kicker: `Fact-check: ${verdictLabel}`,
    title,
    plot: null,
    footer: `${claim.speaker}, ${claim.saidOn.text}`,
  };
}

/** The same in a sentence, for those who do not see it. */
export function cardText(check: FactCheckView): string {
  const { kicker, title, footer } = checkCard(check);
  return `${kicker}. ${title} ${footer}.`;
}
