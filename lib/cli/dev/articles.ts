/** Starts the program that keeps the article documents up to date. */
export type Launch = (onLine: (line: string) => void, onEnd: () => void) => void;

/** Of the program's many words on a broken document, those that say which; the check says the rest, and better. */
const worthPrinting = /^Error:|^\s*•/;

/** Said at the end of every round, good or bad. */
const roundIsOver = /^Generated \d+ document|^SourceFetchDataError/;

/**
 * Keeps the article documents up to date beside us. Its program lives through a broken document, as a rule; it is started
 * again at the next change when it has given up.
 */
export class ArticleDocuments {
  readonly #launch: Launch;
  readonly #print: (line: string) => void;
  #running = false;
  #whenOver: () => void = () => undefined;

  constructor(launch: Launch, print: (line: string) => void) {
    this.#launch = launch;
    this.#print = print;
  }

  /** Tells that a document has changed, or that there are none yet. Resolves when the round for it is over. */
  changed(): Promise<void> {
    const over = new Promise<void>((resolve) => {
      this.#whenOver = resolve;
    });
    if (!this.#running) this.#start();
    return over;
  }

  #start(): void {
    this.#running = true;
    this.#launch(
      (line) => {
        if (worthPrinting.test(line)) this.#print(`Articles: ${line.trim()}`);
        if (roundIsOver.test(line)) this.#whenOver();
      },
      () => {
        this.#running = false;
        this.#whenOver();
      },
    );
  }
}
