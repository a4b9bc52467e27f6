/** The attribute of what is the text of a page itself, and not its frame: feeds and Markdown are made from it. */
export const textMark = { 'data-text': '' } as const;
