/** The attribute of what is the text of a page itself, and not its frame: feeds and Markdown are made from it. */
export const textMark = { 'data-text': '' } as const;

/** The attribute of what stands in that element beside the text: feeds and Markdown say it in their own way. */
export const asideMark = { 'data-aside': '' } as const;
