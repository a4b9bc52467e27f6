/**
 * Marks the element that contains the text of a page, without header, navigation and footer. Feeds and Markdown are made from this element.
 */
export const textMark = { 'data-text': '' } as const;

/** Marks the asides within the element that has `textMark`, which are formatted differently in feeds and Markdown. */
export const asideMark = { 'data-aside': '' } as const;
