import { CopyButton } from '../islands/copy-button';
import { notSearchable } from '../search/kinds';
import styles from './embed-block.module.css';

/** The code by which somebody shows a figure on a page of theirs. */
export function EmbedBlock({ snippet, embedHref }: { snippet: string; embedHref: string }) {
  return (
    <div className={styles.block} {...notSearchable}>
      <p>
        Paste this where the figure should stand. It needs no script, loads when it comes into view and fits its column.
        See <a href={embedHref}>the frame by itself</a>.
      </p>
      <pre className={styles.code} tabIndex={0} aria-label="Embed code" id="embed-code">
        <code>{snippet}</code>
      </pre>
      <CopyButton from="embed-code" label="Copy the code" />
    </div>
  );
}
