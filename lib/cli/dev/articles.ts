import type { Stop } from './companions';

/** Starts the program that keeps the article documents up to date; gives the way to end it. */
export type Launch = (onLine: (line: string) => void, onEnd: () => void) => Stop;

/** Of the program's many words on a broken document, those that say which; the check says the rest, and better. */
const worthPrinting = /^Error:|^\s*•/;

/** Said at the end of every round, good or bad. */
const roundIsOver = /^Generated \d+ document|^SourceFetchDataError/;

/** Milliseconds that a round may take before the program is taken to be stuck; a large one takes 3 seconds. */
const patience = 20_000;

/**
 * Keeps the article documents up to date beside us. Its program lives through a broken document, as a rule; it is started
 * again when it has given up, and when it is stuck: with a config newer than a few seconds it may turn in circles.
 */
export class ArticleDocuments {
  readonly #launch: Launch;
  readonly #print: (line: string) => void;
  /** The program that runs now; `null` before the first round and after it has given up. */
  #program: { stop: Stop } | null = null;
  #watchdog: NodeJS.Timeout | undefined;
  #whenOver: () => void = () => undefined;

  constructor(launch: Launch, print: (line: string) => void) {
    this.#launch = launch;
    this.#print = print;
  }

  /** Tells that a document has changed, or that there are none yet. Resolves when the round for it is over. */
  changed(): Promise<void> {
    this.#startWatchdog();
    if (this.#program === null) this.#start();
    return new Promise((resolve) => {
      this.#whenOver = resolve;
    });
  }

  #start(): void {
    const program = { stop: (): void => undefined };
    this.#program = program;
    program.stop = this.#launch(
      (line) => {
        if (worthPrinting.test(line)) this.#print(`Articles: ${line.trim()}`);
        if (roundIsOver.test(line)) this.#endRound();
      },
      () => {
        if (this.#program !== program) return;
        this.#program = null;
        this.#endRound();
      },
    );
  }

  #endRound(): void {
    clearTimeout(this.#watchdog);
    this.#whenOver();
  }

  #startWatchdog(): void {
    clearTimeout(this.#watchdog);
    this.#watchdog = setTimeout(() => {
      this.#print('Articles: no answer; starting again.');
      const stuck = this.#program;
      this.#startWatchdog();
      this.#start();
      stuck?.stop();
    }, patience);
    this.#watchdog.unref();
  }
}
