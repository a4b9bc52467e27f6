import { createHash } from 'node:crypto';
import type { CollectionName } from '../domain/catalog';
import type { ArticleSlug, FactCheckId, FigureId } from '../domain/ids';
import type { FigureView } from '../views/figure-view';
import type { SurfaceKind } from './impact';
import type { Newsroom } from './newsroom';

/** A content entry that has its own page. It also owns the other resources that are published with the page, such as images and data. */
export interface Owner {
  readonly collection: CollectionName;
  /** The name of the entry’s kind, such as `fact-check`. */
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly file: string;
  /** The address of the entry’s page. */
  readonly page: string;
}

/** A page or file published at an address. */
export interface PublishedSurface {
  readonly kind: SurfaceKind;
  readonly url: string;
  /** The entry that owns the page or file; null for lists and for files that do not depend on the content. */
  readonly owner: Owner | null;
  /** The hash of everything that the page or file shows; null if it cannot be built. */
  readonly shows: string | null;
}

/** A newsroom, with functions for content that many pages show. Each result is computed only once. */
export interface Shown extends Newsroom {
  readonly figure: (id: FigureId) => FigureView;
  /** Hashes a figure without its corrections, its series, its topics and the list of pages that use it. */
  readonly figureHash: (id: FigureId) => string;
  /** Hashes a fact-check and its reasoning, without its corrections, its topics and the list of pages that use it. */
  readonly factCheckHash: (id: FactCheckId) => string;
  /** Hashes an article with its figures and fact-checks. */
  readonly articleHash: (slug: ArticleSlug) => string;
  /** Returns the text below a file's front matter. */
  readonly body: (file: string) => string;
}

/** Returns the SHA-256 of a value’s JSON. */
export function hashOf(shown: unknown): string {
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex');
}
