import { createHash } from 'node:crypto';
import type { CollectionName } from '../domain/catalog';
import type { ArticleSlug, FactCheckId, FigureId } from '../domain/ids';
import type { FigureView } from '../views/figure-view';
import type { SurfaceKind } from './impact';
import type { Newsroom } from './newsroom';

/** What has a page of its own, and whatever else is published with it. */
export interface Owner {
  readonly collection: CollectionName;
  /** What it is called. */
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly file: string;
  /** Address of its page. */
  readonly page: string;
}

/** Something published at an address. */
export interface PublishedSurface {
  readonly kind: SurfaceKind;
  readonly url: string;
  /** Whose it is; null for what the site has whatever its content is. */
  readonly owner: Owner | null;
  /** Hash of all that it shows; null where that cannot be made. */
  readonly shows: string | null;
}

/** A newsroom with what many pages show of it, made once for all of them. */
export interface Shown extends Newsroom {
  readonly figure: (id: FigureId) => FigureView;
  /** Hash of a figure as it is embedded: whatever its own page adds does not count. */
  readonly figureHash: (id: FigureId) => string;
  /** As `figureHash`, of a fact-check with its reasoning. */
  readonly factCheckHash: (id: FactCheckId) => string;
  /** As `figureHash`, of an article with its figures and fact-checks. */
  readonly articleHash: (slug: ArticleSlug) => string;
  /** What an author wrote below the front matter of a file. */
  readonly body: (file: string) => string;
}

/** A hash of something that is shown. */
export function hashOf(shown: unknown): string {
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex');
}
