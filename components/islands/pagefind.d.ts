/**
 * What reads the search index in a browser: the build writes it into the site (`lib/build/search-index.ts`), and the bundle of the
 * search page has its address (`lib/compile/islands.ts`).
 */
declare module 'site-search-index' {
  export interface Found {
    readonly id: string;
    readonly data: () => Promise<FoundPage>;
  }

  export interface FoundPage {
    readonly url: string;
    /** All of its text. */
    readonly content: string;
    /** HTML of text and `<mark>` only. */
    readonly excerpt: string;
    readonly meta: Readonly<Record<string, string | undefined>>;
    readonly filters: Readonly<Record<string, readonly string[] | undefined>>;
  }

  export interface Answer {
    readonly results: readonly Found[];
    /** How many of the results have each value of each filter, were that filter not set. */
    readonly totalFilters: Readonly<Record<string, Readonly<Record<string, number>> | undefined>>;
  }

  export function init(): Promise<void>;

  /** Loads what the filters need: without it, answers do not count by kind. */
  export function filters(): Promise<unknown>;

  export function options(options: { excerptLength?: number }): Promise<void>;

  /** Null when another search began within the milliseconds. */
  export function debouncedSearch(
    term: string,
    options: { filters: Record<string, string> },
    milliseconds: number,
  ): Promise<Answer | null>;
}
