import styles from './dev-problems.module.css';

/** While content is being written: all that is wrong with it now, above every page. */
export function DevProblems({ report }: { report: string }) {
  return (
    <section className={styles.problems} role="alert" aria-label="Problems in the content">
      <p>
        <strong>The content has problems.</strong> Each is shown where it occurs. A page that cannot be rendered at all
        keeps its last valid version.
      </p>
      <pre tabIndex={0}>{report}</pre>
    </section>
  );
}
