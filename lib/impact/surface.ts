import { createHash } from 'node:crypto';
import type { CollectionName } from '../domain/catalog';
import type { ArticleSlug, FactCheckId, FigureId } from '../domain/ids';
import type { FigureView } from '../views/figure-view';
import type { SurfaceKind } from './impact';
import type { Newsroom } from './newsroom';

/** An entry with its own page, to which the other addresses published with it belong. */
export interface Owner {
  readonly collection: CollectionName;
  /** The name of its kind. */
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly file: string;
  /** The address of its page. */
  readonly page: string;
}

/** Something published at an address. */
export interface PublishedSurface {
  readonly kind: SurfaceKind;
  readonly url: string;
  /** The entry that it belongs to; null for files that do not depend on the content. */
  readonly owner: Owner | null;
  /** The hash of everything that it shows; null if it cannot be built. */
  readonly shows: string | null;
}

/** A newsroom with the parts that many pages show, computed once. */
export interface Shown extends Newsroom {
  readonly figure: (id: FigureId) => FigureView;
  /** The hash of a figure as embedded, without the additions of its page. */
  readonly figureHash: (id: FigureId) => string;
  /** As `figureHash`, for a fact-check with its reasoning. */
  readonly factCheckHash: (id: FactCheckId) => string;
  /** As `figureHash`, for an article with its figures and fact-checks. */
  readonly articleHash: (slug: ArticleSlug) => string;
  /** The text below the front matter of a file. */
  readonly body: (file: string) => string;
}

/** Hashes what readers see. */
export function hashOf(shown: unknown): string {
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex');
}
