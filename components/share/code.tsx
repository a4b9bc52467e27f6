import { CopyButton } from '../islands/copy-button';
import styles from './code.module.css';

interface CodeProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** Text for copying. It is selected as a whole, and scrolls if it is long. */
export function Code({ id, label, text }: CodeProps) {
  return (
    <pre className={styles.text} tabIndex={0} role="group" aria-label={label} id={id}>
      {text}
    </pre>
  );
}

/** The same with a copy button, which appears if scripts run. */
export function CopiedCode({ copy, ...code }: CodeProps & { readonly copy: string }) {
  return (
    <>
      <Code {...code} />
      <CopyButton from={code.id} label={copy} />
    </>
  );
}
