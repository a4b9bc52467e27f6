/** Every rule of the check, with what it protects; printed on the methodology page and in the editors’ guide. */
export const rules = {
  'file/unknown': 'Every file in content/ has a known kind, name and place, and is not a symbolic link.',
  'file/public': 'Files in public/ are served unchanged, so they contain no code and have no reserved names.',
  'file/typeface': 'A typeface of the newsroom is a variable font with Latin letters, in text and heading weights.',
  'file/encoding': 'Files are UTF-8 text without invisible characters.',
  'file/merge': 'No file has an unresolved merge conflict.',
  'file/size': 'Files are within the limits of size, line length and nesting.',
  'yaml/syntax': 'YAML is well-formed, without aliases, tags or tabs.',
  'yaml/comment': 'No value is cut off by a comment, so everything in a field is published.',
  'front/fence': 'An article begins with its front matter between two lines of three hyphens.',
  'schema/invalid': 'Every field matches its schema: none is missing, unknown or malformed.',
  'id/invalid': 'Ids and file names are lower-case words joined by hyphens.',
  'id/duplicate': 'Ids are unique.',
  'reference/unknown': 'References lead to existing content.',
  'source/unused': 'Every source is used.',
  'source/address':
    'The address of a source leads to the page itself: not to a local computer or a search, and without tracking parameters.',
  'source/unreachable':
    'A source whose address was recorded as unreachable has an archived copy. In a check with a date, such records are at most 90 days old.',
  'series/hash': 'The data file has the hash in its metadata.',
  'series/csv': 'Data files have the required columns, plain numbers, sorted periods and a reason for every gap.',
  'series/name': 'An entity is spelt the same way in all series, without letters that only look the same.',
  'name/spelling': 'Publishers, outlets, state media and nouns of units are spelt the same everywhere.',
  'name/duplicate':
    'No two people have names that look the same, no two statistics with the same unit and period have the same name, and no two entries of any other kind have the same name or title. Punctuation makes no difference.',
  'unit/mismatch':
    'Units match: percent and percentage points are never mixed, and amounts are combined only with amounts of the same kind.',
  'period/mismatch':
    'Numbers for different periods are not compared silently, and a label that names a period is used only for a number for that period.',
  'vintage/order':
    'A superseded value belongs to an observation in the series, differs from the next value, and is earlier.',
  'vintage/unclear': 'For a number as of a day, the record shows which value applied on that day.',
  'statistic/cycle': 'No statistic is derived from itself.',
  'statistic/expired': 'An expired statistic is not used. Applies only to a check with a date.',
  'statistic/retired': 'A retired statistic is not used.',
  'statistic/decimals': 'A number has enough decimals, so it does not look like zero, 100% or no change unless it is.',
  'stat/text': 'The number in the prose matches the data.',
  'prose/unbound':
    'A number in prose comes from the data layer, or is marked as somebody else’s, as a quotation or as uncited.',
  'claim/measure':
    'A claim is compared with a measure of its kind: a rise with a change, a multiple with a ratio, a rank or a time with an observed series.',
  'verdict/not-allowed': 'The verdict is one that the assessment of the claim allows, or that has a signed override.',
  'verdict/override-unneeded': 'An override is used only if the assessment does not allow the verdict.',
  'verdict/override-unsigned': 'An override is signed by a second person, not by the person who checked the claim.',
  'verdict/no-evidence':
    'A verdict other than Unverifiable has at least one piece of evidence besides the text that contains the claim.',
  'verdict/untested':
    'A claim with a verdict other than Unverifiable was tested: its reasoning does not say that something was not checked or could not be measured.',
  'verdict/single-source': 'A verdict based only on documents cites two, or gives the reason why one is enough.',
  'fact-check/review-due': 'A fact-check is reviewed by its review date. Applies only to a check with a date.',
  'fairness/counted':
    'The lists of what holds and what does not in an explainer agree with the verdicts of its fact-checks.',
  'fairness/shown':
    'An explainer lists every fact-check that it shows, on the side of its verdict, and shows every one that it lists.',
  'fairness/unanswered': 'Each view answers every question of the comparison, or gives the reason why it does not.',
  'topic/none': 'If there are topics, every explainer, fact-check and figure has at least one.',
  'correction/misplaced': 'A correction concerns published content, and is marked only in an explainer that it names.',
  'correction/missing': 'An explainer updated after publication has a correction with the same date.',
  'date/order':
    'Dates are in order: published before updated or corrected, checked before reviewed, and reviewed within five years. No event is dated later than today, anywhere on Earth.',
  'date/early':
    'No date is impossibly early: the newsroom’s own work is from 1991 or later, statements and publications are from 1450 or later.',
  'date/impossible':
    'Dates do not contradict each other: nothing is reported before it happened, read before it was published, said after the text that contains it, or older than what it cites.',
  'label/entity': 'A label that names an entity is used only for data about that entity, and is spelt as in the data.',
  'statistic/entity':
    'A statistic with the name of an entity takes its value from that entity, or is computed from it.',
  'figure/empty': 'A figure has something to draw.',
  'figure/annotation': 'An annotation is within the time that its figure shows.',
  'figure/order':
    '“Then” is before “now”, the lower end of a range is below the upper end, the name of a gap says what is drawn (the first line minus the second), and the names of the two sides of zero match their signs.',
  'figure/stack':
    'The parts of a stack are known in every period and all on the same side of zero, so that each part is as high as its value and the whole is their sum.',
  'figure/colour':
    'Figures use the colours that the newsroom names, and use the colour of an entity only for that entity. Each line or area in a chart has its own colour, because nothing else distinguishes them where they meet.',
  'figure/alt': 'A figure has alternative text, which does not repeat its title.',
  'picture/letter': 'The fonts for images have every letter of titles, labels and names.',
  'mdx/syntax': 'The prose is well-formed MDX.',
  'mdx/no-code': 'Articles are text, not programs: no imports, exports, expressions or raw HTML.',
  'mdx/unread': 'Markdown that the site does not support is rejected, never printed literally.',
  'mdx/unknown-component': 'Only known components are used.',
  'mdx/attribute': 'A component has all required attributes, well formed, and no others.',
  'mdx/heading':
    'Headings start at level two, skip no level, have text, are not inside other blocks and share no anchor with a section of the same page.',
  'link/unsafe': 'Links lead to https, mailto, a page of the site or a heading on the page.',
  'link/empty': 'Links have text.',
  'link/vague': 'The text of a link describes its target.',
  'newsroom/language': 'There are messages in the language of the newsroom.',
  'newsroom/typeface': 'The typefaces that the newsroom names exist.',
  'newsroom/logo': 'The logo of the newsroom exists and fits beside its name.',
  'link/unknown': 'Internal links lead to existing pages, files and headings.',
  'url/dropped': 'Every address in content/published.txt still exists, is archived, redirects, or is recorded as gone.',
  'sample/published': 'Published content has no sentences or figures from the sample that `npm run new` writes.',
  'publication/held-back':
    'Published content does not use fact-checks, figures, numbers or sources that are drafts or held back for longer.',
  'revision/silent':
    'A published statement that changes has a record that readers can see: a superseded value, a correction, a clarification or an update.',
  'link/draft': 'Published content does not link to unpublished content.',
} as const;

export type Rule = keyof typeof rules;
