import type { ReactNode } from 'react';
import type { OtherForm } from '../../lib/publish/oembed/discovery';

/** A page as its route describes it: its head and its content. */
export interface PageDocument {
  readonly title: string;
  /** Whether `<title>` contains only the title, without the name of the site after it. */
  readonly isWholeTitle?: boolean;
  readonly description: string;
  /** The address of the page; null if the page has no address of its own. */
  readonly href: string | null;
  /** The page in other formats, except feeds. */
  readonly alternates?: readonly OtherForm[];
  readonly image?: { readonly href: string; readonly alt: string };
  /** The dates and authors of a page with a date of publication. */
  readonly written?: {
    readonly on: string;
    readonly changedOn: string | null;
    readonly authors: readonly string[];
    readonly section?: string;
    readonly topics: readonly string[];
  };
  /** Whether search engines may index the page; true by default. */
  readonly isListed?: boolean;
  /** The metadata for citation tools. */
  readonly tags?: readonly (readonly [name: string, content: string])[];
  /** The feeds of the page, in addition to those of the whole site. */
  readonly feed?: { readonly page: string; readonly title: string };
  /** The structured data of the page. */
  readonly graph?: object;
  /** The addresses of the modules that the page loads, in addition to the one that every page loads. */
  readonly modules?: readonly string[];
  readonly content: ReactNode;
}
