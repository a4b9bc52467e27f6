import { createServer } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { compile } from '../build/compile';
import { PageBundler } from '../compile/bundle-pages';
import { compileDocuments } from '../compile/compile-documents';
import { createBuildContext } from '../compile/build-context';
import { writeDocumentsToCompile } from '../compile/documents-to-compile';
import { prepareFonts } from '../compile/fonts/write-fonts';
import { articlesConfig } from '../build/prepare';
import { createProgress } from '../system/progress';
import { scriptOf } from '../system/run';
import { onHost, site } from '../site';
import { listen } from '../hosting/serve/listen';
import { debounce, quiet } from '../system/debounce';
import { memoizedCheck } from '../check/memoized-check';
import { watchContent } from './watch-content';
import { ArticleDocuments } from './articles';
import { ChildProcesses } from './child-processes';
import { contentLoop } from './content-loop';
import { serveDevFiles } from './dev-files';
import { startSteps } from './start-steps';
import { watchCode } from './watch-code';
import { watchDocuments } from './watch-documents';

/**
 * The longest wait for contentlayer to compile the documents, in ms. Contentlayer reports nothing if no text changed, so the wait
 * needs a limit.
 */
const longest = 1500;
/** How long an open page needs to show the compiled documents, in ms. */
const displayDelay = 400;

/** How long idle render threads wait for the next change, in ms. */
const idleTimeout = 600_000;

/** The only address on which the dev server listens, so that unfinished work is not visible on the network. */
const host = '127.0.0.1';

/**
 * Serves the site while it is being written, until this process receives a signal or Next ends. Then ends all its child processes and this
 * process.
 */
export async function runDev({ root, port: asked }: { readonly root: string; readonly port: number }): Promise<void> {
  const childProcesses = new ChildProcesses();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // A signal ends the process even while a start-up step is running.
    process.on(signal, () => void childProcesses.end().then(() => process.exit()));
  }
  const port = await freePort(asked);
  const { step, print } = startSteps(
    createProgress(process.stdout, () => performance.now()),
    (line) => console.log(line),
  );
  const articles = new ArticleDocuments((onLine, onEnd) => {
    const args = ['dev', '-c', articlesConfig];
    return childProcesses.start({ root, script: scriptOf(root, 'contentlayer2'), args, onLine }, onEnd);
  }, print);
  await step('Preparing the fonts', () => prepareFonts({ root, typefaces: site.typefaces }));
  const check = memoizedCheck(null);
  const buildContext = await step('Preparing scripts and styles', () => createBuildContext(root, idleTimeout));
  const files = await serveDevFiles(root);
  const bundler = new PageBundler(root);
  const bundle = async (): Promise<void> => {
    const problem = await bundler.bundle();
    if (problem !== null) print(problem);
    files.notify('code');
  };
  await step('Bundling the pages', bundle);
  const edition = { audience: 'writers', on: null } as const;
  const first = (documents: readonly string[]): Promise<boolean> =>
    compileDocuments(documents, { root, check, buildContext, edition }).catch((error: unknown) => {
      print(String(error));
      return false;
    });
  const cycle = contentLoop((log) => compile({ root, log, check, buildContext, edition }), print);

  await step('Checking the content and drawing its figures', cycle);
  await step('Compiling articles and fact-checks', async () => {
    await writeDocumentsToCompile(root);
    await articles.changed();
  });

  const written = new Set<string>();
  let isCycleDue = false;
  const scheduleWork = debounce(async () => {
    const documents = [...written];
    written.clear();
    // If the content has problems, the full compilation follows at once.
    if (documents.length > 0) {
      if (!(await first(documents))) isCycleDue = true;
      files.notify('content');
    }
    if (!isCycleDue) return;
    isCycleDue = false;
    await cycle();
    files.notify('content');
  }, quiet);
  const scheduleCycle = (): void => {
    isCycleDue = true;
    scheduleWork();
  };
  const watching = watchContent(root, (file) => {
    if (!file.endsWith('.mdx')) return scheduleCycle();
    written.add(file);
    scheduleWork();
    // Changed documents are compiled first, because other views would compete with them for the processors.
    void writeDocumentsToCompile(root)
      .then(() => Promise.race([articles.changed(), setTimeout(longest)]))
      .catch((error: unknown) => print(String(error)))
      .then(() => setTimeout(displayDelay))
      .then(scheduleCycle);
  });
  const watchingTexts = watchDocuments(root, () => files.notify('content'));
  const watchingCode = watchCode(root, debounce(bundle, quiet));

  print(
    `Plumbline dev server: http://localhost:${port}${onHost('/')} (the first page takes a few seconds; press Ctrl-C to stop)`,
  );
  const args = ['dev', '--turbopack', '--hostname', host, '--port', String(port)];
  const environment = { PLUMBLINE_FILES: files.origin, PLUMBLINE_PATH: site.path };
  childProcesses.start({ root, script: scriptOf(root, 'next'), args, environment }, (code) => {
    process.exitCode = code ?? 0;
    watchingTexts.close();
    files.close();
    void Promise.all([childProcesses.end(), watching.close(), watchingCode.close(), bundler.close()]).then(() =>
      process.exit(),
    );
  });
}

/** @throws if the port `from` and the ports tried after it are all taken */
async function freePort(from: number): Promise<number> {
  const probe = createServer();
  const result = await listen(probe, { port: from, host, strictPort: false });
  if (result.kind === 'taken')
    throw new Error(`All ports from ${from} are in use. Choose a different one: npm run dev -- --port 3100`);
  await new Promise((resolve) => probe.close(resolve));
  return result.port;
}
