import styles from './preview-bar.module.css';

/** On every page of a preview: that it is none of the publication. `npm run publish` refuses a site that has it. */
export function PreviewBar() {
  return (
    <aside className={styles.bar} aria-label="Preview" data-edition="preview">
      <strong>Preview.</strong> Drafts are included, and nothing here is published.
    </aside>
  );
}
