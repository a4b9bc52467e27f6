import { t } from '../../lib/messages/messages';
import { rich } from '../message';
import styles from './preview-bar.module.css';

/** On every page of a preview: that it is none of the publication. `npm run publish` refuses a site that has it. */
export function PreviewBar() {
  return (
    <aside className={styles.bar} aria-label={t('layout.preview.label')} data-edition="preview">
      {rich('layout.preview.text', { strong: (words) => <strong>{words}</strong> })}
    </aside>
  );
}
