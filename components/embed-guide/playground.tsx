import { t } from '../../lib/messages/messages';
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

/** An embed with its code, from `shareEmbed`. */
export interface Example {
  readonly publisher: Publisher;
  readonly view: EmbedView;
  readonly latest: string;
  readonly pinned: string;
}

/** Lets readers choose any embed, and shows its frame and code. Shows examples if scripts do not run. */
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
            <label htmlFor="playground-embed">{t('embedGuide.choice')}</label>
            <select id="playground-embed" />
            <a href={first.view.page} data-page="">
              {t('embedGuide.openPage')}
            </a>
          </p>
          <EmbedControls id="playground" code={first.latest} pinned={first.pinned} withHost />
        </div>
        <div className={styles.examples} data-plain="">
          {examples.map(({ view, latest, pinned }) => (
            <section key={view.href} className={styles.example}>
              <h3>{t(`embedGuide.kind.${view.kind}`)}</h3>
              <div className={styles.frame}>
                <iframe
                  title={view.name}
                  src={view.href}
                  loading="lazy"
                  style={{ height: frameHeight(view.heights) }}
                />
              </div>
              <Code id={`example-${view.kind}`} label={t(`embedGuide.code.${view.kind}`)} text={latest} />
              <details>
                <summary>{t('embedGuide.pinnedCode')}</summary>
                <Code
                  id={`example-${view.kind}-pinned`}
                  label={t(`embedGuide.codePinned.${view.kind}`)}
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
