import { createServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { compile } from './compile';
import { compileDocuments } from './compile/compile-documents';
import { openWorkshop } from './compile/workshop';
import { ArticleDocuments } from './dev/articles';
import { Companions } from './dev/companions';
import { contentLoop } from './dev/content-loop';
import { prepareFonts } from './fonts';
import { articlesConfig } from './prepare';
import { servePublished } from './dev/serve-published';
import { watchDocuments } from './dev/watch-documents';
import { scriptOf } from './run';
import { listen } from './serve/listen';
import { coalesce, quiet } from './watch/coalesce';
import { rememberingCheck } from './watch/remembering-check';
import { watchContent } from './watch/watch-content';

/** How long documents are waited for at most, in ms: when nothing in one has changed, there is no end of a round to wait for. */
const longest = 1500;
/** How long it takes to show them, in ms. */
const shown = 400;

/** How long a compiled document is waited for after its file has changed, in ms: it is there in one piece. */
const atOnce = 5;

/** How long those who draw wait for the next change that needs them, in ms. */
const patience = 600_000;

/**
 * `npm run dev [-- --port 3000]`: the site while it is written. A saved file shows in the browser at once; a problem in
 * it is shown there and here, and mending it is enough. Ctrl-C ends everything.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '3000' } } });
  const root = process.cwd();
  const port = await freePort(values.port);
  const companions = new Companions();
  const articles = new ArticleDocuments((onLine, onEnd) => {
    const args = ['dev', '-c', articlesConfig];
    return companions.start({ root, script: scriptOf(root, 'contentlayer2'), args, onLine }, onEnd);
  }, print);
  await prepareFonts({ root });
  const check = rememberingCheck(null);
  const workshop = await openWorkshop(root, patience);
  const edition = { audience: 'writers', on: null } as const;
  const first = (documents: readonly string[]): Promise<boolean> =>
    compileDocuments(documents, { root, check, workshop, edition }).catch((error: unknown) => {
      print(String(error));
      return false;
    });
  const turn = contentLoop((log) => compile({ root, log, check, workshop, edition }), print);

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => companions.end());

  await turn();
  await articles.changed();

  const written = new Set<string>();
  let isTurnDue = false;
  const workSoon = coalesce(async () => {
    const documents = [...written];
    written.clear();
    // Mistakes are not waited for.
    if (documents.length > 0 && !(await first(documents))) isTurnDue = true;
    if (!isTurnDue) return;
    isTurnDue = false;
    await turn();
  }, quiet);
  const turnSoon = (): void => {
    isTurnDue = true;
    workSoon();
  };
  const watching = watchContent(root, (file) => {
    if (!file.endsWith('.mdx')) return turnSoon();
    written.add(file);
    workSoon();
    // What was written shows first, which takes the documents alone: the rest would take processors from it.
    void Promise.race([articles.changed(), setTimeout(longest)])
      .then(() => setTimeout(shown))
      .then(turnSoon);
  });
  // A text is in no view: nothing that we compile changes with it.
  const showText = coalesce(() => workshop.revision.renew(), atOnce);
  const watchingTexts = watchDocuments(root, showText);

  print(`Plumbline, while you write: http://localhost:${port}/ (Ctrl-C ends it)`);
  const args = ['dev', '--turbopack', '--port', String(port)];
  const files = await servePublished(root);
  const environment = { PLUMBLINE_FILES: files.origin };
  companions.start({ root, script: scriptOf(root, 'next'), args, environment }, (code) => {
    process.exitCode = code ?? 0;
    companions.end();
    void watching.close();
    watchingTexts.close();
    files.close();
  });
}

/** @throws when this is no port, and when it and those after it are taken */
async function freePort(asked: string): Promise<number> {
  const from = /^\d+$/.test(asked) ? Number(asked) : Number.NaN;
  if (!(from <= 65_535)) throw new Error(`--port is "${asked}": write a number from 0 to 65535.`);
  const probe = createServer();
  const result = await listen(probe, { port: from, host: '::', strictPort: false });
  if (result.kind === 'taken')
    throw new Error(`The ports from ${from} on are all taken. Choose another: npm run dev -- --port 3100`);
  await new Promise((resolve) => probe.close(resolve));
  return result.port;
}

function print(line: string): void {
  console.log(line);
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
