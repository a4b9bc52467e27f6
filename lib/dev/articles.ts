/** Starts the program that keeps the article documents up to date, and gives back what ends it. */
export type Launch = (onLine: (line: string) => void, onEnd: () => void) => () => void;

/** Of the program's many words on a broken document, those that say which; the check says the rest, and better. */
const worthPrinting = /^Error:|^\s*•/;

/** Said at the end of every round, good or bad. */
const goodRound = /^Generated \d+ document/;
const badRound = /^SourceFetchDataError/;

/**
 * Keeps the article documents up to date beside us. Its program lives through a broken document, but for one in its first
 * round, after which it sees no change any more: it is ended then. It is started again at the next change when it has ended.
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

  /** Tells that a document has changed, or that there are none yet. Resolves when the round for it is over. */
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
        if (worthPrinting.test(line)) this.#print(`Articles: ${line.trim()}`);
        if (goodRound.test(line)) isFirst = false;
        if (badRound.test(line) && isFirst) {
          this.#state = 'ending';
          end();
        }
        if (goodRound.test(line) || badRound.test(line)) this.#whenOver();
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
