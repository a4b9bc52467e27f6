import { CopyButton } from '../islands/copy-button';
import styles from './code.module.css';

interface CodeProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** Text to copy. A click selects the whole text. Long text scrolls. */
export function Code({ id, label, text }: CodeProps) {
  return (
    <pre className={styles.text} tabIndex={0} role="group" aria-label={label} id={id}>
      {text}
    </pre>
  );
}

/** `Code` with a copy button, which appears if scripts run. */
export function CopiedCode({ copy, ...code }: CodeProps & { readonly copy: string }) {
  return (
    <>
      <Code {...code} />
      <CopyButton from={code.id} label={copy} />
    </>
  );
}
