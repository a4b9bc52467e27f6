/** The attribute that marks the text of a page without its frame. Feeds and Markdown are made from the element that has it. */
export const textMark = { 'data-text': '' } as const;

/** The attribute that marks asides within that element; feeds and Markdown have their own form of these. */
export const asideMark = { 'data-aside': '' } as const;
