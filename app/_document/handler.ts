import { loadRoute, type Params } from '../../lib/newsroom/route-modules';
import { problemPage } from './problem-page';
import { hrefOf, staticParams } from './static-params';

const isDev = process.env.NODE_ENV === 'development';
/**
 * The base address of two things that `npm run dev` serves: events that report changes, and the files that a build writes next to pages.
 * Undefined outside dev.
 */
const devFiles = process.env['PLUMBLINE_FILES'];
const devScript = devFiles === undefined ? null : `${devFiles}/refresh.js`;

/** Matches route parameters that can be part of an id. No page exists for any other parameter. */
const ofAnId = /^[a-z\d][\w-]*$/i;

/** The route of the page that says “Page not found”. */
const missing = '/missing.html/';

/**
 * Returns what a route exports to Next: the handler `GET`, which responds with a whole document from React’s static renderer, and
 * `generateStaticParams`, which lists the parameters of the route’s pages.
 *
 * @param route the path of the route’s folder in `app/`, such as `/figures/[topic]/[name]/`
 */
export function documents(route: string) {
  return {
    GET: async (_: Request, { params }: { params: Promise<Params | undefined> }): Promise<Response> => {
      // Next passes undefined to a route that has no parameters.
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
      if (pages === undefined) throw new Error(`${route} has no list of pages: export “pages” from its document.tsx.`);
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
