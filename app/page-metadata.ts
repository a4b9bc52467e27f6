import type { Metadata } from 'next';
import { notePage } from '../lib/newsroom/rendering';
import { site } from '../lib/site';

/** What a page is, for search engines, and for whoever shows a link to it. */
interface PageFacts {
  readonly title: string;
  readonly description: string;
  readonly href: string;
  /** The page in other forms, by their MIME types, beside feeds. */
  readonly types?: Readonly<Record<string, string | { url: string; title: string }[]>>;
  readonly image?: { readonly href: string; readonly alt: string };
  /** For what was written on a day. */
  readonly written?: {
    readonly on: string;
    readonly changedOn: string | null;
    readonly authors?: readonly string[];
    readonly section?: string;
    readonly topics: readonly string[];
  };
}

/** The size of the share images, in px. */
const card = { width: 1200, height: 630 } as const;

/** The metadata of a page: all of what search engines, Open Graph and X read. */
export function pageMetadata({ title, description, href, types, image, written }: PageFacts): Metadata {
  notePage(href);
  const images = image === undefined ? [] : [{ url: image.href, alt: image.alt }];
  const common = { title, description, url: href, siteName: site.name, locale: site.locale };
  const shown = images.length === 0 ? {} : { images: images.map((one) => ({ ...one, ...card })) };
  return {
    title,
    description,
    alternates: { canonical: href, ...(types === undefined ? {} : { types: { ...types } }) },
    openGraph:
      written === undefined
        ? { ...common, ...shown, type: 'website' }
        : {
            ...common,
            ...shown,
            type: 'article',
            publishedTime: written.on,
            ...(written.changedOn === null ? {} : { modifiedTime: written.changedOn }),
            ...(written.authors === undefined ? {} : { authors: [...written.authors] }),
            ...(written.section === undefined ? {} : { section: written.section }),
            tags: [...written.topics],
          },
    twitter: { card: image === undefined ? 'summary' : 'summary_large_image', title, description, images },
  };
}
