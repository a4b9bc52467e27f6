import { loadRoute, type Params } from '../../lib/newsroom/route-modules';
import { problemPage } from './problem-page';
import { hrefOf, staticParams } from './static-params';

const isDev = process.env.NODE_ENV === 'development';
/** Where `npm run dev` serves the files that a build writes beside its pages, and the events that report changes. */
const devFiles = process.env['PLUMBLINE_FILES'];
const devScript = devFiles === undefined ? null : `${devFiles}/refresh.js`;

/** A part of an id. Whatever else is asked for is no name of a file, and no page. */
const ofAnId = /^[a-z\d][\w-]*$/i;

/** The route that stands for pages that are not there. */
const missing = '/missing.html/';

/**
 * The handler of a route: it answers with whole documents, which React's static renderer writes.
 *
 * @param route as the folders of `app/` spell it: `/figures/[topic]/[name]/`
 */
export function documents(route: string) {
  return {
    GET: async (_: Request, { params }: { params: Promise<Params | undefined> }): Promise<Response> => {
      // A route without parameters gets none.
      const given = (await params) ?? {};
      try {
        return await answer(route, given);
      } catch (error) {
        if (!isDev) throw error;
        console.error(error);
        return html(problemPage(error, devScript), 500);
      }
    },
    generateStaticParams: async (): Promise<Params[]> => {
      const { pages } = await loadRoute(route);
      if (pages === undefined) throw new Error(`The document.tsx of ${route} does not say which pages there are.`);
      return staticParams(route, await pages());
    },
  };
}

async function answer(route: string, params: Params): Promise<Response> {
  if (route !== missing && Object.values(params).every((part) => ofAnId.test(part))) {
    const { answer, css } = await loadRoute(route);
    const document = await answer(params, { css, devScript });
    if (document !== null) return html(document, 200);
  }
  const { answer: answerMissing, css } = await loadRoute(missing);
  const address: Params = isDev ? { address: hrefOf(route, params) } : {};
  return html((await answerMissing(address, { css, devScript })) ?? '', 404);
}

function html(document: string, status: number): Response {
  return new Response(document, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
