import type { ReactNode } from 'react';
import { t } from '../../lib/messages/messages';
import { onHost, paths } from '../../lib/site';
import type { Publisher } from '../../lib/views/embed-code';
import { embedOnHost, type EmbedView } from '../../lib/views/embed-view';
import { rich } from '../message';
import { notSearchable } from '../search/kinds';
import { CopiedCode } from './code';
import { EmbedControls } from './embed-controls';
import styles from './share-panel.module.css';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'share-panel': HTMLAttributes<HTMLElement> & { url: string; label: string; 'data-frames'?: string };
    }
  }
}

interface Text {
  readonly href: string;
  readonly label: string;
}

/** The content of a page's share panel, from `lib/publish/share.ts`. */
export interface SharePanelProps {
  readonly share: {
    readonly title: string;
    readonly url: string;
    readonly cite: { readonly plain: string; readonly files: readonly Text[] };
    readonly embed: {
      readonly publisher: Publisher;
      readonly view: EmbedView;
      readonly latest: string;
      readonly pinned: string;
    } | null;
    readonly files: readonly Text[];
  };
}

/** A page's link, embed code, citation and files. Opens in place, or as a dialog if scripts run. */
export function SharePanel({ share: { title, url, cite, embed, files } }: SharePanelProps) {
  return (
    <share-panel
      url={url}
      label={title}
      className={styles.panel}
      {...(embed === null ? {} : { 'data-frames': onHost(embed.view.href) })}
      {...notSearchable}
    >
      <details>
        <summary>{embed === null ? t('share.title') : t('share.titleWithEmbed')}</summary>
        <div className={styles.content} id="share">
          <Part title={t('share.link')}>
            <CopiedCode id="share-link" text={url} label={t('share.address')} copy={t('share.copyLink')} />
            <button type="button" className={styles.button} data-share="" hidden>
              {t('share.app')}
            </button>
          </Part>
          {embed === null ? null : <Embed embed={embed} />}
          <Part title={t('share.cite')}>
            <CopiedCode
              id="share-citation"
              text={cite.plain}
              label={t('share.citation')}
              copy={t('share.copyCitation')}
            />
            <Files files={cite.files} />
          </Part>
          {files.length === 0 ? null : (
            <Part title={embed === null ? t('share.files') : t('share.imageAndData')}>
              <Files files={files} />
            </Part>
          )}
        </div>
      </details>
    </share-panel>
  );
}

function Embed({
  embed: { publisher, view, latest, pinned },
}: {
  embed: NonNullable<SharePanelProps['share']['embed']>;
}) {
  return (
    <Part title={t('share.embed')} offered={JSON.stringify({ publisher, embed: embedOnHost(view) })}>
      <p>
        {rich('share.paste', {
          frame: (words) => <a href={view.href}>{words}</a>,
          guide: (words) => <a href={paths.embedGuide}>{words}</a>,
        })}
      </p>
      <EmbedControls id="share-embed" code={latest} pinned={pinned}>
        <button type="button" className={styles.button} data-show-frame="">
          {t('share.showFrame')}
        </button>
      </EmbedControls>
    </Part>
  );
}

function Part({ title, offered, children }: { title: string; offered?: string; children: ReactNode }) {
  return (
    <section className={styles.part} data-offered={offered}>
      <h2>{title}</h2>
      {children}
    </section>
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
