/**
 * The link targets on each page, as URL fragments. The check needs this list, because it cannot render a page. For every page except the
 * front page, a test compares the list with the ids in the components. Targets that come from content (questions, terms, corrections) are
 * not listed.
 */
export const placesOfPages = {
  home: ['explainers', 'more'],
  methodology: [
    'claims',
    'figures',
    'findings',
    'grades',
    'limits',
    'numbers',
    'overrides',
    'plain',
    'rules',
    'uncited',
    'verdicts',
  ],
  about: ['accounts', 'contact', 'errors', 'funding', 'owner', 'proposals', 'readers', 'reply', 'what', 'who'],
  api: ['collections', 'forms', 'promise', 'recompute', 'terms', 'use'],
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
