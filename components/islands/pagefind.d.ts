/**
 * The module that reads the search index in a browser. The build writes it into the site (`lib/build/search-index.ts`), and the search
 * page's bundle contains its address (`lib/compile/islands.ts`).
 */
declare module 'site-search-index' {
  export interface Found {
    readonly id: string;
    readonly data: () => Promise<FoundPage>;
  }

  export interface FoundPage {
    readonly url: string;
    /** The whole text of the page. */
    readonly content: string;
    /** HTML with only text and `<mark>`. */
    readonly excerpt: string;
    readonly meta: Readonly<Record<string, string | undefined>>;
    readonly filters: Readonly<Record<string, readonly string[] | undefined>>;
  }

  export interface Answer {
    readonly results: readonly Found[];
    /** The number of results for each value of each filter, as if that filter were not set. */
    readonly totalFilters: Readonly<Record<string, Readonly<Record<string, number>> | undefined>>;
  }

  export function init(): Promise<void>;

  /** Loads the filter data. Without them, searches do not return counts by kind. */
  export function filters(): Promise<unknown>;

  export function options(options: { excerptLength?: number }): Promise<void>;

  /** Resolves to null if another search starts within `milliseconds`. */
  export function debouncedSearch(
    term: string,
    options: { filters: Record<string, string> },
    milliseconds: number,
  ): Promise<Answer | null>;
}
