/** How many entries of each kind a generated newsroom has. The numbers per article roughly match our first explainers. */
export interface NewsroomSize {
  readonly articles: number;
  /** The number of topics. A topic has statistics and figures on one subject, which the topic's articles use. */
  readonly topics: number;
  readonly viewpoints: number;
  readonly writers: number;
  readonly holders: number;
}

const articlesPerTopic = 8;
const articlesPerViewpoint = 2;
const articlesPerWriter = 20;
const viewpointsPerHolder = 4;

export function sizeOf(articles: number): NewsroomSize {
  const viewpoints = Math.ceil(articles / articlesPerViewpoint);
  return {
    articles,
    topics: Math.ceil(articles / articlesPerTopic),
    viewpoints,
    writers: Math.ceil(articles / articlesPerWriter),
    holders: Math.ceil(viewpoints / viewpointsPerHolder),
  };
}

export const topicOf = (article: number): number => Math.floor(article / articlesPerTopic);
export const viewpointOf = (article: number): number => Math.floor(article / articlesPerViewpoint);
export const writerOf = (article: number): number => Math.floor(article / articlesPerWriter);
export const holderOf = (viewpoint: number): number => Math.floor(viewpoint / viewpointsPerHolder);
/** Every topic has a figure for each of its articles; an article shows its own figure and the next article's. */
export const figuresPerTopic = articlesPerTopic;
