import { articlesConfig } from '../prepare';
import { scriptOf } from '../run';
import type { Companions } from './companions';

/**
 * Keeps the article documents up to date beside us. Its program gives up on a document that it cannot read; it is
 * then started again at the next change.
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

  /** Starts the program if it is not running. Resolves when the documents are there, or it has given up. */
  start(): Promise<void> {
    if (this.#alive) return Promise.resolve();
    this.#alive = true;
    return new Promise((resolve) => {
      const onLine = (line: string): void => {
        if (/Generated \d+ document/.test(line)) resolve();
        else this.#print(`articles: ${line}`);
      };
      const script = scriptOf(this.#root, 'contentlayer2');
      this.#companions.start({ root: this.#root, script, args: ['dev', '-c', articlesConfig], onLine }, () => {
        this.#alive = false;
        resolve();
      });
    });
  }
}
