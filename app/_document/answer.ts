import { ViewNotFound } from '../../lib/newsroom';
import type { DocumentTools } from '../../lib/newsroom/route-modules';
import type { PageDocument } from './page-document';
import { siteDocument } from './site-document';

/**
 * Returns a function that renders a route's pages as HTML documents. The returned function returns null if no page has the given
 * parameters.
 *
 * @param describe the function that returns the page with the given parameters
 */
export function answerOf<Params>(
  describe: (params: Params) => Promise<PageDocument>,
): (params: Params, tools: DocumentTools) => Promise<string | null> {
  return async (params, tools) => {
    try {
      return await siteDocument(await describe(params), tools);
    } catch (error) {
      if (error instanceof ViewNotFound) return null;
      throw error;
    }
  };
}
