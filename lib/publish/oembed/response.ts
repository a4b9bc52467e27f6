import { listText } from '../../messages/lists';
import { t } from '../../messages/messages';
import { absolute, paths, site } from '../../site';
import type { EmbedView } from '../../views/embed-view';
import type { FactCheckView } from '../../views/fact-check-view';
import type { FigureView } from '../../views/figure-view';
import { numberText } from '../../views/number-text';
import type { StatisticPageView } from '../../views/statistic-view';
import type { OembedResponse } from './schema';
import { sized } from './sized';

/** The parts of a response that are not in `EmbedView`. */
export interface OembedFacts {
  /** A summary of the embed, followed by its sources, on one line. */
  readonly description: string;
  /** The address of the share image; null if there is none. */
  readonly image: string | null;
}

/** How long a consumer may cache a response, in seconds: one day. */
const cacheAge = 86_400;
/** The size of the share images, in px. */
const card = { thumbnail_width: 1200, thumbnail_height: 630 } as const;

export function figureFacts({ subtitle, citations, cardHref }: FigureView): OembedFacts {
  return { description: `${sentence(subtitle)} ${sourcesLine(citations)}`, image: cardHref };
}

export function checkFacts({ verdictLabel, summary, citations, cardHref }: FactCheckView): OembedFacts {
  return {
    description: `${t('oembed.check', { verdict: verdictLabel, summary: sentence(summary) })} ${sourcesLine(citations)}`,
    image: cardHref,
  };
}

export function numberFacts({ statistic }: StatisticPageView): OembedFacts {
  const summary = sentence(t('common.labelOf', { label: statistic.period, of: numberText(statistic) }));
  return { description: `${summary} ${sourcesLine(statistic.citations)}`, image: null };
}

/** The response to a request without size limits. */
export function oembedOf(embed: EmbedView, { description, image }: OembedFacts): OembedResponse {
  const thumbnail = image === null ? {} : { thumbnail_url: absolute(image), ...card };
  return sized(
    {
      type: 'rich',
      version: '1.0',
      title: embed.title,
      author_name: site.name,
      author_url: absolute(paths.about),
      provider_name: site.name,
      provider_url: absolute(paths.home),
      cache_age: cacheAge,
      ...thumbnail,
      url: absolute(embed.page),
      description,
      frame: {
        src: absolute(embed.href),
        pinned: absolute(embed.pinnedHref),
        title: embed.name,
        // The heights of a pinned embed, which has an extra line, are enough for every version. Scripts in the host page can set the exact
        // height.
        ...embed.pinnedHeights,
      },
    },
    { maxwidth: null, maxheight: null },
  );
}

function sourcesLine(citations: readonly { readonly publisher: string }[]): string {
  const publishers = [...new Set(citations.map(({ publisher }) => publisher))];
  if (publishers.length === 0) return t('factCheck.noPublishers');
  return sentence(t('oembed.sources', { count: publishers.length, publishers: listText(publishers, 'semicolon') }));
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
