/**
 * The places of pages that a link can lead to, as fragments of addresses. Pages are made of them: a test compares this list with the
 * ids in the components, because the check cannot render a page. What the content names (questions, terms, corrections) is not here.
 */
export const placesOfPages = {
  home: ['explainers', 'more'],
  methodology: ['claims', 'figures', 'grades', 'limits', 'numbers', 'overrides', 'rules', 'uncited', 'verdicts'],
  about: ['accounts', 'contact', 'errors', 'funding', 'owner', 'proposals', 'readers', 'reply', 'what', 'who'],
  api: ['collections', 'forms', 'promise', 'terms', 'use'],
  embedGuide: [
    ...['colours', 'corrections', 'height', 'host-script', 'licence', 'never', 'paste', 'sandbox', 'script', 'try'],
    ...['versions'],
  ],
  corrections: ['log', 'policy', 'report'],
  factChecks: ['all', 'scoreboard'],
  person: ['checked', 'quoted', 'said', 'wrote'],
  topic: ['checked', 'drawn', 'explained'],
  series: ['download', 'superseded', 'values'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
