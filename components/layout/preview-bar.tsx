import { t } from '../../lib/messages/messages';
import { rich } from '../message';
import styles from './preview-bar.module.css';

/** The notice, on every page of a preview, that the page is not published. `npm run publish` rejects a site with this notice. */
export function PreviewBar() {
  return (
    <aside className={styles.bar} aria-label={t('layout.preview.label')} data-edition="preview">
      {rich('layout.preview.text', { strong: (words) => <strong>{words}</strong> })}
    </aside>
  );
}
