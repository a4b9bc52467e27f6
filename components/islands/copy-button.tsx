import styles from './copy-button.module.css';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'copy-button': HTMLAttributes<HTMLElement> & { from: string };
    }
  }
}

/** A button that copies the text of the element with the given id. Visible only if scripts run. */
export function CopyButton({ from, label }: { from: string; label: string }) {
  return (
    <copy-button from={from}>
      <button type="button" className={styles.button} hidden>
        {label}
      </button>{' '}
      <span role="status" />
    </copy-button>
  );
}
