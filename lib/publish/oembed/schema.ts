// The small zod: adapters carry this file to hosts that start a program for each request.
import * as z from 'zod/mini';

const px = z.int().check(z.positive());

/**
 * What oEmbed 1.0 calls a response of type `rich` (https://oembed.com, 2.3.4). `url`, `description` and `frame` are ours, as
 * the specification allows: of them the response for any other size is made.
 */
export const oembedResponse = z.strictObject({
  type: z.literal('rich'),
  version: z.literal('1.0'),
  title: z.string(),
  author_name: z.string(),
  author_url: z.url(),
  provider_name: z.string(),
  provider_url: z.url(),
  /** Seconds. The frame shows what is published now, whatever has been kept of this. */
  cache_age: px,
  /** All three or none: figures have a share image. */
  thumbnail_url: z.optional(z.url()),
  thumbnail_width: z.optional(px),
  thumbnail_height: z.optional(px),
  html: z.string(),
  width: px,
  height: px,
  /** The page that this is of. */
  url: z.url(),
  /** What it says and by which source, in a line. */
  description: z.string(),
  frame: z.strictObject({
    src: z.url(),
    /** The address at which the present version stays. */
    pinned: z.url(),
    title: z.string(),
    /** Heights as in `EmbedView`: `most` at any width, or `max(least, start − fall × width)`. */
    most: px,
    least: px,
    start: z.int().check(z.nonnegative()),
    fall: z.number().check(z.nonnegative()),
  }),
});
export type OembedResponse = z.infer<typeof oembedResponse>;
