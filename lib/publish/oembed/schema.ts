// Uses zod/mini, which loads faster than zod. Server functions bundle this file, and some hosts start a new process for each request.
import * as z from 'zod/mini';

const px = z.int().check(z.positive());

/**
 * An oEmbed 1.0 response of type `rich` (https://oembed.com, 2.3.4). We add `url`, `description` and `frame`, which the
 * specification allows; responses for other sizes are computed from these fields.
 */
export const oembedResponse = z.strictObject({
  type: z.literal('rich'),
  version: z.literal('1.0'),
  title: z.string(),
  author_name: z.string(),
  author_url: z.url(),
  provider_name: z.string(),
  provider_url: z.url(),
  /** Cache time in seconds. Even if the response is cached, the frame shows the current content. */
  cache_age: px,
  /** Either all three thumbnail fields are present, or none. Figures and fact-checks have a share image. */
  thumbnail_url: z.optional(z.url()),
  thumbnail_width: z.optional(px),
  thumbnail_height: z.optional(px),
  html: z.string(),
  width: px,
  height: px,
  /** The page that the response is for. */
  url: z.url(),
  /** A summary of the embed, followed by its sources, on one line. */
  description: z.string(),
  frame: z.strictObject({
    src: z.url(),
    /** The permanent address of the current version. */
    pinned: z.url(),
    title: z.string(),
    /** The heights from `EmbedView`, in px: the content is `max(least, start − fall × width)` tall, and never taller than `most`. */
    most: px,
    least: px,
    start: z.int().check(z.nonnegative()),
    fall: z.number().check(z.nonnegative()),
  }),
});
export type OembedResponse = z.infer<typeof oembedResponse>;
