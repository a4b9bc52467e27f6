import { t } from '../../lib/messages/messages';
import { absolute, paths, site } from '../../lib/site';
import type { PageDocument } from './page-document';

/** The size of share images, in px. */
const card = { width: '1200', height: '630' } as const;

/**
 * The metadata in the head of a page, for search engines, social networks (Open Graph and X), citation tools and feed readers.
 *
 * @param isPreview whether the page belongs to a preview, which search engines must not index
 */
export function Head({ page, isPreview }: { page: PageDocument; isPreview: boolean }) {
  const {
    title,
    isWholeTitle = false,
    description,
    href,
    alternates = [],
    image,
    isListed = true,
    tags = [],
    feed,
  } = page;
  const share = image === undefined ? null : { ...image, href: absolute(image.href) };
  return (
    <>
      <title>{isWholeTitle ? title : t('common.pageTitle', { title, site: site.name })}</title>
      <meta name="description" content={description} />
      {isPreview ? <meta name="robots" content="noindex, nofollow" /> : null}
      {isListed || isPreview ? null : <meta name="robots" content="noindex" />}
      {href === null ? null : <link rel="canonical" href={absolute(href)} />}
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      {alternates.map(({ type, href, title }) => (
        <link key={type} rel="alternate" type={type} href={href} title={title} />
      ))}
      <FeedLinks page={paths.home} title={site.name} />
      {feed === undefined ? null : <FeedLinks {...feed} />}
      {tags.map(([name, content], index) => (
        <meta key={index} name={name} content={content} />
      ))}
      <Properties
        properties={[
          ['og:title', title],
          ['og:description', description],
          ...(href === null ? [] : [['og:url', absolute(href)] as const]),
          ['og:site_name', site.name],
          ['og:locale', site.locale],
          ...(share === null
            ? []
            : ([
                ['og:image', share.href],
                ['og:image:alt', share.alt],
                ['og:image:width', card.width],
                ['og:image:height', card.height],
              ] as const)),
          ...writtenProperties(page),
        ]}
      />
      <meta name="twitter:card" content={share === null ? 'summary' : 'summary_large_image'} />
      <meta name="twitter:title" content={title} />
      <meta name="twitter:description" content={description} />
      {share === null ? null : (
        <>
          <meta name="twitter:image" content={share.href} />
          <meta name="twitter:image:alt" content={share.alt} />
        </>
      )}
    </>
  );
}

type Property = readonly [property: string, content: string];

function writtenProperties({ written }: PageDocument): Property[] {
  if (written === undefined) return [['og:type', 'website']];
  const { on, changedOn, authors, section, topics } = written;
  return [
    ['og:type', 'article'],
    ['article:published_time', on],
    ...(changedOn === null ? [] : [['article:modified_time', changedOn] as const]),
    ...authors.map((author) => ['article:author', author] as const),
    ...(section === undefined ? [] : [['article:section', section] as const]),
    ...topics.map((topic) => ['article:tag', topic] as const),
  ];
}

/** Open Graph metadata. */
function Properties({ properties }: { properties: readonly Property[] }) {
  return properties.map(([property, content], index) => <meta key={index} property={property} content={content} />);
}

/** Links to a page's feed, one for each of the three feed formats. */
function FeedLinks({ page, title }: { page: string; title: string }) {
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
      title={t('common.withDetail', { text: title, detail: name })}
      href={absolute(paths.feedOf(page, format))}
    />
  ));
}
