/** Every rule by which content is refused, with what it protects; printed on the methodology page and in the editors' guide. */
export const rules = {
  'file/unknown': 'Every file under content/ has a known kind, name and place, and is no symbolic link.',
  'file/public': 'What stands under public/ is served as it is: no code, no names that the site keeps for itself.',
  'file/encoding': 'Files are UTF-8 text without characters that cannot be seen.',
  'file/merge': 'No file holds both sides of a merge.',
  'file/size': 'Files are small, short-lined and shallow enough to be read at once.',
  'yaml/syntax': 'YAML is well-formed, without aliases, tags or tabs.',
  'yaml/comment': 'No value is cut off by a comment: whatever is typed in a field is published.',
  'front/fence': 'An article begins with its front matter between two lines of three hyphens.',
  'schema/invalid': 'Every field fits its schema: nothing missing, nothing unknown, nothing of the wrong form.',
  'id/invalid': 'Ids and file names are lower-case words joined by hyphens.',
  'id/duplicate': 'An id is given once.',
  'reference/unknown': 'Whatever is referred to exists.',
  'source/unused': 'Every source is used.',
  'source/address':
    'The address of a source is that of the page itself: none of a computer of ours, of a search, or with what follows its readers.',
  'source/unreachable':
    'A source whose address was recorded as not answering has an archived copy; where a date is given, such records are at most 90 days old.',
  'series/hash': 'The data file is the one whose hash its metadata records.',
  'series/csv': 'Data files have the agreed columns, plain numbers, ordered periods and a reason for every gap.',
  'series/name': 'An entity has one spelling: names that look the same are the same, in every series.',
  'name/spelling': 'Publishers, outlets and what units count are spelt the same everywhere.',
  'unit/mismatch':
    'Units fit: percent and percentage points never mix, and amounts meet only amounts of the same kind.',
  'period/mismatch': 'Figures of different periods are not set against one another silently.',
  'vintage/order':
    'A superseded value is of an observation that the series has, differs from the next, and comes before it in time.',
  'vintage/unclear': 'A number read as of a day is one that is known to have stood on it.',
  'statistic/cycle': 'No statistic is derived from itself.',
  'statistic/expired': 'A statistic is used no longer than it is valid; checked where a date is given.',
  'statistic/retired': 'Nothing uses a statistic that is retired.',
  'statistic/decimals':
    'A number has as many digits as it takes not to read as nought, as all of something or as no change, where it is not.',
  'stat/text': 'The number in the prose is the number that the data layer gives.',
  'prose/unbound':
    'A figure of fact in prose comes from the data layer, or is marked as somebody else’s, as a quotation or as uncited.',
  'claim/measure':
    'A claim is set against a measure of its kind: a rise against a change, a multiple against a ratio, a place or a time against an observed series.',
  'verdict/not-allowed': 'The verdict is one that the assessment of the claim allows, or that an override signs for.',
  'verdict/override-unneeded': 'An override stands only where the assessment does not allow the verdict.',
  'verdict/override-unsigned': 'An override is signed by a second person, not by whoever checked the claim.',
  'verdict/no-evidence':
    'A verdict other than Unverifiable rests on at least one piece of evidence beside the text in which the claim was made.',
  'verdict/untested':
    'A verdict other than Unverifiable is of a claim that was tested: its reasons do not say that something was not checked, or that nothing at hand measures it.',
  'verdict/single-source': 'A verdict that rests on documents alone rests on two, or says why one is enough.',
  'fact-check/review-due': 'A fact-check is looked at again by the day that it names; checked where a date is given.',
  'fairness/counted': 'What an explainer says holds, or does not, agrees with the verdicts of its fact-checks.',
  'fairness/shown':
    'An explainer counts every fact-check that it shows, on the side of its verdict, and shows every one that it counts.',
  'fairness/unanswered': 'Each view answers every question of the comparison, or says why it does not.',
  'topic/none': 'Where there are topics, every explainer, fact-check and figure is under at least one.',
  'correction/misplaced': 'A correction is of something published, and is marked only in an explainer that it names.',
  'correction/missing':
    'An explainer that was updated after its publication has a record of what changed, dated that day.',
  'date/order':
    'Dates follow one another: published before updated or corrected, checked before reviewed, and what is done before today.',
  'date/impossible':
    'No two dates contradict each other: nothing is reported before it happened, read before it was published, said after the text in which it stands, or older than what it cites.',
  'figure/empty': 'A figure has something to draw.',
  'figure/annotation': 'An annotation stands at a time that its figure shows.',
  'figure/order': 'Then comes before now, and the lower end of a range lies below the upper.',
  'figure/stack':
    'What is stacked is known in every period and all on one side of zero: each part is as high as its value, and the whole is their sum.',
  'figure/colour':
    'A figure has colours that the newsroom names; lines and areas of one drawing have one each: nothing else tells them apart where they meet.',
  'figure/alt': 'A figure’s alternative text is there and is not its title again.',
  'picture/letter':
    'Pictures show every letter of the titles, labels and names in them: each is in one of the fonts that draw pictures.',
  'mdx/syntax': 'The prose is well-formed MDX.',
  'mdx/no-code': 'Articles are text, not programs: no imports, exports, expressions or raw HTML.',
  'mdx/unread':
    'What an author writes is shown as it was meant, or refused: no sign of Markdown that is not read here is printed.',
  'mdx/unknown-component': 'Only the words of the vocabulary are used.',
  'mdx/attribute': 'A word has the attributes that it needs, of the right form, and no others.',
  'mdx/heading': 'Headings start at level two, go down one level at a time, have text and stand on their own.',
  'link/unsafe': 'Links go to https, mailto, a page of the site or a place on the page.',
  'link/empty': 'Links have text.',
  'link/vague': 'The text of a link says where it leads.',
  'link/unknown': 'Links within the site lead to a page or file that there is, and to a heading that it has.',
  'url/dropped':
    'Whatever was published stays where it was: made, kept, redirected, or said to be gone. Held to content/published.txt.',
  'sample/published': 'Nothing that is published has words or figures of the sample that npm run new writes.',
  'publication/held-back':
    'What is published uses nothing that is a draft or held back for longer: no fact-check, figure, number or source.',
  'revision/silent':
    'What was published and says something else now leaves a trace that readers can see: a superseded value, a correction, a clarification or an update.',
  'link/draft': 'What is published does not link to what is not.',
} as const;

export type Rule = keyof typeof rules;
