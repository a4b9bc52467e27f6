import { absolute, paths } from '../../lib/site';

/** Where a page can be followed, for feed readers, in the three forms; React puts these into the head. */
export function FeedLinks({ page, title }: { page: string; title: string }) {
  const forms = [
    { type: 'application/rss+xml', format: 'rss', name: 'RSS' },
    { type: 'application/atom+xml', format: 'atom', name: 'Atom' },
    { type: 'application/feed+json', format: 'json', name: 'JSON Feed' },
  ] as const;
  return forms.map(({ type, format, name }) => (
    <link
      key={format}
      rel="alternate"
      type={type}
      title={`${title} (${name})`}
      href={absolute(paths.feedOf(page, format))}
    />
  ));
}
