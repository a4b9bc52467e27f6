import { CopyButton } from '../islands/copy-button';
import styles from './code.module.css';

interface CodeProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** Text to be copied: it selects as a whole, and scrolls where it is long. */
export function Code({ id, label, text }: CodeProps) {
  return (
    <pre className={styles.text} tabIndex={0} role="group" aria-label={label} id={id}>
      {text}
    </pre>
  );
}

/** The same with a button that copies it, where scripts run. */
export function CopiedCode({ copy, ...code }: CodeProps & { readonly copy: string }) {
  return (
    <>
      <Code {...code} />
      <CopyButton from={code.id} label={copy} />
    </>
  );
}
