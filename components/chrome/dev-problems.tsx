import styles from './dev-problems.module.css';

/** While content is being written: what is wrong with it now, above the last good state of the page. */
export function DevProblems({ report }: { report: string }) {
  return (
    <section className={styles.problems} role="alert" aria-label="Problems in the content">
      <p>
        <strong>The content has problems.</strong> Below is the last good state; it will follow as soon as they are
        mended.
      </p>
      <pre tabIndex={0}>{report}</pre>
    </section>
  );
}
