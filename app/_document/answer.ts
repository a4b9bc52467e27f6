import { NothingThere } from '../../lib/newsroom';
import type { DocumentTools } from '../../lib/newsroom/route-modules';
import type { PageDocument } from './page-document';
import { siteDocument } from './site-document';

/**
 * How a route answers: with the document of a page; null where there is no such page.
 *
 * @param describe says what the page of these parameters is
 */
export function answerOf<Params>(
  describe: (params: Params) => Promise<PageDocument>,
): (params: Params, tools: DocumentTools) => Promise<string | null> {
  return async (params, tools) => {
    try {
      return await siteDocument(await describe(params), tools);
    } catch (error) {
      if (error instanceof NothingThere) return null;
      throw error;
    }
  };
}
