/** Starts the program that keeps the article documents up to date, and returns a function that ends it. */
export type Launch = (onLine: (line: string) => void, onEnd: () => void) => () => void;

/** Matches the lines of the program’s output that we print: those that report broken documents. The check reports the details. */
const documentErrorLine = /^Error:|^\s*•/;

/** These match the line that the program prints at the end of each round of compiling: after a success, and after a failure. */
const finishedRun = /^Generated \d+ document/;
const failedRun = /^SourceFetchDataError/;

/**
 * Keeps the article documents up to date with a separate program, which compiles changed documents in rounds. After a broken document in
 * its first round, the program misses all further changes, so it is ended, and the next change starts it again. In later rounds, the
 * program survives broken documents.
 */
export class ArticleDocuments {
  readonly #launch: Launch;
  readonly #print: (line: string) => void;
  #state: 'none' | 'running' | 'ending' = 'none';
  #isAskedAgain = false;
  #whenOver: () => void = () => undefined;

  constructor(launch: Launch, print: (line: string) => void) {
    this.#launch = launch;
    this.#print = print;
  }

  /** Requests a round of compiling. To be called at the start and after every change. Resolves when the round has ended. */
  changed(): Promise<void> {
    const over = new Promise<void>((resolve) => {
      this.#whenOver = resolve;
    });
    if (this.#state === 'none') this.#start();
    else this.#isAskedAgain = this.#state === 'ending';
    return over;
  }

  #start(): void {
    let isFirst = true;
    this.#state = 'running';
    const end = this.#launch(
      (line) => {
        if (documentErrorLine.test(line)) this.#print(`Articles: ${line.trim()}`);
        if (finishedRun.test(line)) isFirst = false;
        if (failedRun.test(line) && isFirst) {
          this.#state = 'ending';
          end();
        }
        if (finishedRun.test(line) || failedRun.test(line)) this.#whenOver();
      },
      () => {
        this.#state = 'none';
        this.#whenOver();
        if (!this.#isAskedAgain) return;
        this.#isAskedAgain = false;
        this.#start();
      },
    );
  }
}
