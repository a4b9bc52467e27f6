import { onHost, paths } from '../../lib/site';
import { frameHeight, type Publisher } from '../../lib/views/embed-code';
import type { EmbedView } from '../../lib/views/embed-view';
import { notSearchable } from '../search/kinds';
import { Code } from '../share/code';
import { EmbedControls } from '../share/embed-controls';
import styles from './playground.module.css';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'embed-playground': HTMLAttributes<HTMLElement> & { src: string; first: string };
    }
  }
}

/** Something that can be embedded, with the code for it: `shareEmbed` makes it. */
export interface Example {
  readonly publisher: Publisher;
  readonly view: EmbedView;
  readonly latest: string;
  readonly pinned: string;
}

const kindWords = { figure: 'A figure', 'fact-check': 'A fact-check', number: 'A number' } as const;

/** One of everything that can be embedded, its frame and its code, where scripts run; examples where they do not. */
export function Playground({ examples }: { examples: readonly [Example, ...Example[]] }) {
  const [first] = examples;
  return (
    <>
      <embed-playground
        src={paths.embedList}
        first={onHost(first.view.href)}
        className={styles.playground}
        {...notSearchable}
      >
        <p role="status" data-status="" className={styles.status} />
        <div className={styles.bench} data-scripted="" hidden>
          <p className={styles.choice}>
            <label htmlFor="playground-embed">What to embed</label>
            <select id="playground-embed" />
            <a href={first.view.page} data-page="">
              Open its page
            </a>
          </p>
          <EmbedControls id="playground" code={first.latest} pinned={first.pinned} withHost />
        </div>
        <div className={styles.examples} data-plain="">
          {examples.map(({ view, latest, pinned }) => (
            <section key={view.href} className={styles.example}>
              <h3>{kindWords[view.kind]}</h3>
              <div className={styles.frame}>
                <iframe
                  title={view.name}
                  src={view.href}
                  loading="lazy"
                  style={{ height: frameHeight(view.heights) }}
                />
              </div>
              <Code id={`example-${view.kind}`} label={`${kindWords[view.kind]}: embed code`} text={latest} />
              <details>
                <summary>The code for this version, pinned</summary>
                <Code
                  id={`example-${view.kind}-pinned`}
                  label={`${kindWords[view.kind]}: embed code, pinned`}
                  text={pinned}
                />
              </details>
            </section>
          ))}
        </div>
      </embed-playground>
    </>
  );
}
