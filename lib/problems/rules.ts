/** Every rule by which content is refused, with what it protects; printed on the methodology page and in the editors' guide. */
export const rules = {
  'file/unknown': 'Every file under content/ has a known kind, name and place.',
  'file/encoding': 'Files are UTF-8 text without control characters.',
  'yaml/syntax': 'YAML is well-formed, without aliases, tags or tabs.',
  'front/fence': 'An article begins with its front matter between two lines of three hyphens.',
  'schema/invalid': 'Every field fits its schema: nothing missing, nothing unknown, nothing of the wrong form.',
  'id/invalid': 'Ids and file names are lower-case words joined by hyphens.',
  'id/duplicate': 'An id is given once.',
  'reference/unknown': 'Whatever is referred to exists.',
  'source/unused': 'Every source is used.',
  'series/hash': 'The data file is the one whose hash its metadata records.',
  'series/csv': 'Data files have the agreed columns, plain numbers, ordered periods and a reason for every gap.',
  'unit/mismatch':
    'Units fit: percent and percentage points never mix, and amounts meet only amounts of the same kind.',
  'period/mismatch': 'Figures of different periods are not set against one another silently.',
  'statistic/cycle': 'No statistic is derived from itself.',
  'stat/text': 'The number in the prose is the number that the data layer gives.',
  'verdict/not-allowed': 'The verdict is one that the assessment of the claim allows.',
  'verdict/no-evidence': 'A verdict other than Unverifiable rests on at least one piece of evidence.',
  'date/order': 'Dates follow one another: published before updated, checked before reviewed.',
  'figure/empty': 'A figure has something to draw.',
  'figure/alt': 'A figure’s alternative text is there and is not its title again.',
  'mdx/syntax': 'The prose is well-formed MDX.',
  'mdx/no-code': 'Articles are text, not programs: no imports, exports, expressions or raw HTML.',
  'mdx/unknown-component': 'Only the words of the vocabulary are used.',
  'mdx/attribute': 'A word has the attributes that it needs, of the right form, and no others.',
  'mdx/heading': 'Headings start at level two, go down one level at a time, have text and stand on their own.',
  'link/unsafe': 'Links have text, and go to https, mailto, a page of the site or a place on the page.',
} as const;

export type Rule = keyof typeof rules;
