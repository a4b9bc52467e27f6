import { articlesConfig } from '../prepare';
import { scriptOf } from '../run';
import type { Companions } from './companions';

/** Of the program's many words on a broken document, those that say which; the check says the rest, and better. */
const worthPrinting = /^Error:|^\s*•/;

/**
 * Keeps the article documents up to date beside us. Its program lives through a broken document, as a rule; where it
 * gives up it is started again at the next change.
 */
export class ArticleDocuments {
  readonly #root: string;
  readonly #companions: Companions;
  readonly #print: (line: string) => void;
  #alive = false;

  constructor(root: string, companions: Companions, print: (line: string) => void) {
    this.#root = root;
    this.#companions = companions;
    this.#print = print;
  }

  /** Starts the program if it is not running. Resolves when the documents are there, or cannot be made yet. */
  start(): Promise<void> {
    if (this.#alive) return Promise.resolve();
    this.#alive = true;
    return new Promise((resolve) => {
      const onLine = (line: string): void => {
        if (worthPrinting.test(line)) this.#print(`Articles: ${line.trim()}`);
        if (/^Generated \d+ document|^SourceFetchDataError/.test(line)) resolve();
      };
      const script = scriptOf(this.#root, 'contentlayer2');
      this.#companions.start({ root: this.#root, script, args: ['dev', '-c', articlesConfig], onLine }, () => {
        this.#alive = false;
        resolve();
      });
    });
  }
}
