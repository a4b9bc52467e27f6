import type { ReactNode } from 'react';
import { Code, CopiedCode } from './code';
import styles from './embed-controls.module.css';

/** The choices of how something is embedded, the code for them and the frame that it makes: `islands/share/embed-controls.ts`. */
export interface EmbedControlsProps {
  /** Begins the names of its fields and the id of its code. */
  readonly id: string;
  /** The code for what stands there before anything is chosen. */
  readonly code: string;
  /** Whether a reader chooses the colours of the page around the frame too. */
  readonly withHost?: boolean;
  /** The code for a version that stays, as text, for where nothing can be chosen. */
  readonly pinned: string;
  /** Stands above the frame: what loads it, for example. */
  readonly children?: ReactNode;
}

const widths = [
  { value: '320', label: '320 px' },
  { value: '600', label: '600 px' },
  { value: 'full', label: 'Full width' },
] as const;

/** Choices for what is embedded, shown where scripts run; without them the code of both versions as text. */
export function EmbedControls({ id, code, pinned, withHost = false, children }: EmbedControlsProps) {
  const plainId = `${id}-pinned-code`;
  return (
    <>
      <div className={styles.choices} data-scripted="" hidden>
        <fieldset className={styles.version}>
          <legend>Version</legend>
          <Choice name={`${id}-version`} value="latest" isFirst>
            Latest <small>Updates with the data: when we add or correct something, your page shows it.</small>
          </Choice>
          <Choice name={`${id}-version`} value="pinned">
            Pinned{' '}
            <small>Stays as it is today, whatever we publish later, and says when there is a newer version.</small>
          </Choice>
        </fieldset>
        <fieldset>
          <legend>Colours</legend>
          <Choice name={`${id}-theme`} value="reader" isFirst>
            Reader’s theme, own background
          </Choice>
          <Choice name={`${id}-theme`} value="light">
            Light
          </Choice>
          <Choice name={`${id}-theme`} value="dark">
            Dark
          </Choice>
          <Choice name={`${id}-theme`} value="auto">
            Reader’s theme, your background
          </Choice>
        </fieldset>
      </div>
      <div className={styles.code} data-code="">
        <h3 data-plain="">Latest: updates with the data</h3>
        <CopiedCode id={`${id}-code`} label="Embed code" text={code} copy="Copy the code" />
      </div>
      <div className={styles.code} data-plain="">
        <h3>Pinned: stays as it is today</h3>
        <Code id={plainId} label="Embed code, pinned" text={pinned} />
      </div>
      <div className={styles.preview} data-scripted="" hidden>
        {children}
        <div className={`${styles.choices} ${styles.widths}`}>
          <fieldset>
            <legend>Width</legend>
            {widths.map(({ value, label }) => (
              <Choice key={value} name={`${id}-width`} value={value} isFirst={value === 'full'}>
                {label}
              </Choice>
            ))}
          </fieldset>
          <label className={styles.range}>
            Custom width <input type="range" min="280" max="1200" step="10" defaultValue="600" />
          </label>
          <span data-width-said="" role="status" className={styles.said} />
          {withHost ? (
            <fieldset>
              <legend>Your page</legend>
              <Choice name={`${id}-host`} value="light" isFirst>
                Light
              </Choice>
              <Choice name={`${id}-host`} value="dark">
                Dark
              </Choice>
            </fieldset>
          ) : null}
        </div>
        <div className={styles.scroller} tabIndex={0} role="region" aria-label="Preview of the frame">
          <div className={styles.stage} data-frame-stage="" hidden />
        </div>
      </div>
    </>
  );
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
