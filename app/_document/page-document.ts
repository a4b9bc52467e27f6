import type { ReactNode } from 'react';
import type { OtherForm } from '../../lib/publish/oembed/discovery';

/** A page as its route describes it: what its head says of it, and what it shows. */
export interface PageDocument {
  readonly title: string;
  /** The title as it is, without the site's name after it. */
  readonly isWholeTitle?: boolean;
  readonly description: string;
  /** Its address; null for what has none of its own. */
  readonly href: string | null;
  /** The page in other forms, beside feeds. */
  readonly alternates?: readonly OtherForm[];
  readonly image?: { readonly href: string; readonly alt: string };
  /** For what was written on a day. */
  readonly written?: {
    readonly on: string;
    readonly changedOn: string | null;
    readonly authors: readonly string[];
    readonly section?: string;
    readonly topics: readonly string[];
  };
  /** Whether search engines may list it; they may, where this is left out. */
  readonly isListed?: boolean;
  /** What tools for citations read. */
  readonly tags?: readonly (readonly [name: string, content: string])[];
  /** Where it can be followed, beside the whole site. */
  readonly feed?: { readonly page: string; readonly title: string };
  /** What it says of itself to machines. */
  readonly graph?: object;
  /** Addresses of the modules that it loads, beside the one that every page loads. */
  readonly modules?: readonly string[];
  readonly content: ReactNode;
}
