import styles from './dev-problems.module.css';

/** Shows all current problems of the content above every page in dev. */
export function DevProblems({ report }: { report: string }) {
  return (
    <section className={styles.problems} role="alert" aria-label="Problems in the content">
      <p>
        <strong>The content has problems.</strong> Each problem is shown where it occurs. A page that cannot be rendered
        at all keeps its last valid version.
      </p>
      <pre tabIndex={0}>{report}</pre>
    </section>
  );
}
