import type { ReactNode } from 'react';
import type { Surface, SurfaceKind, Wording } from '../../lib/impact/impact';

/** A section of the report with its heading. Renders nothing if `when` is false. */
export function Part({ id, title, when, children }: { id: string; title: string; when: boolean; children: ReactNode }) {
  if (!when) return null;
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

/** Links to entries in other sections of the report. */
export function AnchorLinks({ title, links }: { title: string; links: readonly { href: string; text: string }[] }) {
  if (links.length === 0) return null;
  return (
    <p className="touched">
      <b>{title}</b>{' '}
      {links.map(({ href, text }) => (
        <a key={href} href={href}>
          {text}
        </a>
      ))}
    </p>
  );
}

const nouns: Record<SurfaceKind, string> = {
  page: 'Pages',
  embed: 'Embeds',
  download: 'Downloads',
  image: 'Share images',
  feed: 'Feeds',
  record: 'For programs',
};
const kinds: readonly SurfaceKind[] = ['page', 'embed', 'download', 'image', 'feed', 'record'];

/** Addresses, grouped by the kind of page or file. */
export function SurfaceList({ surfaces, folded = false }: { surfaces: readonly Surface[]; folded?: boolean }) {
  if (surfaces.length === 0) return null;
  const list = (
    <dl className="surfaces">
      {kinds
        .map((kind) => [kind, surfaces.filter((surface) => surface.kind === kind)] as const)
        .filter(([, own]) => own.length > 0)
        .map(([kind, own]) => (
          <div key={kind}>
            <dt>{nouns[kind]}</dt>
            {own.map(({ url }) => (
              <dd key={url}>
                <code>{url}</code>
              </dd>
            ))}
          </div>
        ))}
    </dl>
  );
  if (!folded) return list;
  return (
    <details>
      <summary>Addresses that change: {surfaces.length}</summary>
      {list}
    </details>
  );
}

/** The wording of each changed field, before and after the change. */
export function Wordings({ wordings }: { wordings: readonly Wording[] }) {
  if (wordings.length === 0) return null;
  return (
    <dl className="wordings">
      {wordings.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{field}</dt>
          {before === null ? null : (
            <dd>
              <del>{before}</del>
            </dd>
          )}
          {after === null ? null : (
            <dd>
              <ins>{after}</ins>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
