import type { ReactNode } from 'react';
import { t } from '../../lib/messages/messages';
import { rich } from '../message';
import { Code, CopiedCode } from './code';
import styles from './embed-controls.module.css';

/** The options for an embed, its code, and a preview of its frame. The script is `islands/share/embed-controls.ts`. */
export interface EmbedControlsProps {
  /** The prefix for the names of the form fields, and for the id of the element with the code. */
  readonly id: string;
  /** The code before the reader chooses anything. */
  readonly code: string;
  /** Whether the reader can also choose a theme for the page around the frame. */
  readonly withHost?: boolean;
  /** The code for the pinned version, shown as text if scripts do not run. */
  readonly pinned: string;
  /** Content above the frame, such as the button that loads it. */
  readonly children?: ReactNode;
}

const widths = ['320', '600', 'full'] as const;

/** Shows an embed's options if scripts run, and otherwise the code for both versions as text. */
export function EmbedControls({ id, code, pinned, withHost = false, children }: EmbedControlsProps) {
  const plainId = `${id}-pinned-code`;
  return (
    <>
      <div className={styles.choices} data-scripted="" hidden>
        <fieldset className={styles.version}>
          <legend>{t('embedControls.version')}</legend>
          <Choice name={`${id}-version`} value="latest" isFirst>
            {rich('embedControls.latest', { small })}
          </Choice>
          <Choice name={`${id}-version`} value="pinned">
            {rich('embedControls.pinned', { small })}
          </Choice>
        </fieldset>
        <fieldset>
          <legend>{t('theme.title')}</legend>
          <Choice name={`${id}-theme`} value="reader" isFirst>
            {t('embedControls.readersTheme')}
          </Choice>
          <Choice name={`${id}-theme`} value="light">
            {t('theme.light')}
          </Choice>
          <Choice name={`${id}-theme`} value="dark">
            {t('theme.dark')}
          </Choice>
          <Choice name={`${id}-theme`} value="auto">
            {t('embedControls.auto')}
          </Choice>
        </fieldset>
      </div>
      <div className={styles.code} data-code="">
        <h3 data-plain="">{t('embedControls.latestTitle')}</h3>
        <CopiedCode id={`${id}-code`} label={t('embedControls.code')} text={code} copy={t('embedControls.copyCode')} />
      </div>
      <div className={styles.code} data-plain="">
        <h3>{t('embedControls.pinnedTitle')}</h3>
        <Code id={plainId} label={t('embedControls.codePinned')} text={pinned} />
      </div>
      <div className={styles.preview} data-scripted="" hidden>
        {children}
        <div className={`${styles.choices} ${styles.widths}`}>
          <fieldset>
            <legend>{t('embedControls.width')}</legend>
            {widths.map((value) => (
              <Choice key={value} name={`${id}-width`} value={value} isFirst={value === 'full'}>
                {value === 'full' ? t('embedControls.fullWidth') : t('embedControls.px', { px: value })}
              </Choice>
            ))}
          </fieldset>
          <label className={styles.range}>
            {t('embedControls.customWidth')} <input type="range" min="280" max="1200" step="10" defaultValue="600" />
          </label>
          <span data-width-said="" role="status" className={styles.said} />
          {withHost ? (
            <fieldset>
              <legend>{t('embedControls.yourPage')}</legend>
              <Choice name={`${id}-host`} value="light" isFirst>
                {t('theme.light')}
              </Choice>
              <Choice name={`${id}-host`} value="dark">
                {t('theme.dark')}
              </Choice>
            </fieldset>
          ) : null}
        </div>
        <div className={styles.scroller} tabIndex={0} role="region" aria-label={t('embedControls.preview')}>
          <div className={styles.stage} data-frame-stage="" hidden />
        </div>
      </div>
    </>
  );
}

function small(words: ReactNode) {
  return <small>{words}</small>;
}

function Choice({
  name,
  value,
  isFirst = false,
  children,
}: {
  name: string;
  value: string;
  isFirst?: boolean;
  children: ReactNode;
}) {
  return (
    <label>
      <input type="radio" name={name} value={value} defaultChecked={isFirst} /> <span>{children}</span>
    </label>
  );
}
