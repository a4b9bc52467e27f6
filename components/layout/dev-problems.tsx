import styles from './dev-problems.module.css';

/** In dev, shows all current problems in the content, at the top of every page. */
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
