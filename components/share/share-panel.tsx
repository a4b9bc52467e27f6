import type { ReactNode } from 'react';
import { CopyButton } from '../islands/copy-button';
import { notSearchable } from '../search/kinds';
import styles from './share-panel.module.css';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'share-panel': HTMLAttributes<HTMLElement> & { url: string; label: string };
    }
  }
}

interface Text {
  readonly href: string;
  readonly label: string;
}

/** What there is for somebody who wants to pass a page on: `lib/publish/share.ts` makes it. */
export interface SharePanelProps {
  readonly share: {
    readonly title: string;
    readonly url: string;
    readonly cite: { readonly plain: string; readonly files: readonly Text[] };
    readonly embed: {
      readonly href: string;
      readonly snippets: { readonly auto: string; readonly light: string; readonly dark: string };
    } | null;
    readonly files: readonly Text[];
  };
}

/** The link, the code for embedding, the citation and the files of a page: opened in place, or as a dialog where scripts run. */
export function SharePanel({ share: { title, url, cite, embed, files } }: SharePanelProps) {
  return (
    <share-panel url={url} label={title} className={styles.panel} {...notSearchable}>
      <details>
        <summary>{embed === null ? 'Share or cite' : 'Share, embed or cite'}</summary>
        <div className={styles.content}>
          <Part title="Link">
            <Copied id="share-link" text={url} label="Address of this page" copy="Copy the link" />
            <button type="button" className={styles.button} data-share="" hidden>
              Share with an app
            </button>
          </Part>
          {embed === null ? null : <Embed embed={embed} />}
          <Part title="Cite">
            <Copied id="share-citation" text={cite.plain} label="Citation" copy="Copy the citation" />
            <Files files={cite.files} />
          </Part>
          {files.length === 0 ? null : (
            <Part title="Files">
              <Files files={files} />
            </Part>
          )}
        </div>
      </details>
    </share-panel>
  );
}

const colours = { auto: 'as the reader’s system', light: 'light', dark: 'dark' } as const;

function Embed({ embed: { href, snippets } }: { embed: NonNullable<SharePanelProps['share']['embed']> }) {
  return (
    <Part title="Embed">
      <p>
        Paste this where it should stand. It needs no script, loads when it comes into view and fits its column. See{' '}
        <a href={href}>the frame by itself</a>.
      </p>
      <fieldset className={styles.choices} data-choices="" hidden>
        <legend>Colours</legend>
        {(['auto', 'light', 'dark'] as const).map((theme) => (
          <label key={theme}>
            <input type="radio" name="embed-colours" value={snippets[theme]} defaultChecked={theme === 'auto'} />{' '}
            {colours[theme]}
          </label>
        ))}
      </fieldset>
      <Copied id="embed-code" text={snippets.auto} label="Embed code" copy="Copy the code" />
    </Part>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Copied({ id, text, label, copy }: { id: string; text: string; label: string; copy: string }) {
  return (
    <>
      <pre className={styles.code} tabIndex={0} role="group" aria-label={label} id={id}>
        {text}
      </pre>
      <CopyButton from={id} label={copy} />
    </>
  );
}

function Files({ files }: { files: readonly Text[] }) {
  return (
    <ul className={styles.files}>
      {files.map(({ href, label }) => (
        <li key={href}>
          <a href={href} download>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
