import type { ReactNode } from 'react';
import type { OtherForm } from '../../lib/publish/oembed/discovery';

/** A page as its route describes it: its head and its content. */
export interface PageDocument {
  readonly title: string;
  /** Whether `<title>` contains only the title, without the site's name after it. */
  readonly isWholeTitle?: boolean;
  readonly description: string;
  /** The address of the page; null if the page has no address of its own. */
  readonly href: string | null;
  /** Other formats in which the page is available, except feeds. */
  readonly alternates?: readonly OtherForm[];
  readonly image?: { readonly href: string; readonly alt: string };
  /** The page's dates, authors, section and topics; omitted if the page has no publication date. */
  readonly written?: {
    readonly on: string;
    readonly changedOn: string | null;
    readonly authors: readonly string[];
    readonly section?: string;
    readonly topics: readonly string[];
  };
  /** Whether search engines may index the page; true by default. */
  readonly isListed?: boolean;
  /** Metadata for citation tools. */
  readonly tags?: readonly (readonly [name: string, content: string])[];
  /** The page's own feeds; every page also links to the feeds of the whole site. */
  readonly feed?: { readonly page: string; readonly title: string };
  /** The page's structured data. */
  readonly graph?: object;
  /** The addresses of the page's own script modules; every page also loads one module that all pages share. */
  readonly modules?: readonly string[];
  readonly content: ReactNode;
}
