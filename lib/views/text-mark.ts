/**
 * Marks the element that contains a page’s main text, without header, navigation and footer. Feeds and Markdown are made from this element.
 */
export const textMark = { 'data-text': '' } as const;

/** Marks correction notices in the element with `textMark`. Feeds and Markdown list corrections in another form, without these notices. */
export const asideMark = { 'data-aside': '' } as const;
