import { createHash } from 'node:crypto';
import type { CollectionName } from '../domain/catalog';
import type { ArticleSlug, FactCheckId, FigureId } from '../domain/ids';
import type { FigureView } from '../views/figure-view';
import type { SurfaceKind } from './impact';
import type { Newsroom } from './newsroom';

/** An entry of the content with its own page. The other resources published with the page belong to it too. */
export interface Owner {
  readonly collection: CollectionName;
  /** The name of its kind, such as `fact-check`. */
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly file: string;
  /** The address of its page. */
  readonly page: string;
}

/** A page or file published at an address. */
export interface PublishedSurface {
  readonly kind: SurfaceKind;
  readonly url: string;
  /** The entry that it belongs to; null for lists and for files that do not depend on the content. */
  readonly owner: Owner | null;
  /** The hash of everything that it shows; null if it cannot be built. */
  readonly shows: string | null;
}

/** A newsroom with functions for the parts that many pages show. Each part is computed only once. */
export interface Shown extends Newsroom {
  readonly figure: (id: FigureId) => FigureView;
  /** Hashes a figure as in its embed, without the parts that only its page shows. */
  readonly figureHash: (id: FigureId) => string;
  /** Hashes a fact-check with its reasoning, without the other parts that only its page shows. */
  readonly factCheckHash: (id: FactCheckId) => string;
  /** Hashes an article with its figures and fact-checks. */
  readonly articleHash: (slug: ArticleSlug) => string;
  /** Returns the text below the front matter of a file. */
  readonly body: (file: string) => string;
}

/** Returns the SHA-256 of a value’s JSON. */
export function hashOf(shown: unknown): string {
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex');
}
