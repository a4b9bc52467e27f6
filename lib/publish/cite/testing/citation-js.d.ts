declare module '@citation-js/core' {
  /** A parsed citation, as a CSL item. */
  export interface Item {
    readonly id: string;
    readonly type: string;
    readonly title: string;
    readonly URL: string;
    readonly note?: string;
    readonly author?: readonly Name[];
    /** The authors, if the item is a newspaper article in RIS. */
    readonly reporter?: string | readonly string[];
    readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  }

  export interface Name {
    readonly literal?: string;
    readonly family?: string;
    readonly given?: string;
  }

  /** Reads citations in any format that has a plug-in. */
  export class Cite {
    constructor(text: string);
    readonly data: readonly Item[];
    format(
      as: 'bibliography',
      options: { readonly format: 'text'; readonly template: string; readonly lang: string },
    ): string;
  }
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
