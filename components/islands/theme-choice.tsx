import { t } from '../../lib/messages/messages';
import styles from './theme-choice.module.css';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'theme-choice': HTMLAttributes<HTMLElement>;
    }
  }
}

const choices = [
  { value: '', name: 'system' },
  { value: 'light', name: 'light' },
  { value: 'dark', name: 'dark' },
] as const;

/** The choice of theme: light, dark, or the setting in the reader's system. Visible only if scripts run. */
export function ThemeChoice() {
  return (
    <theme-choice className={styles.choice}>
      <fieldset>
        <legend>{t('theme.title')}</legend>
        {choices.map(({ value, name }) => (
          <label key={value}>
            <input type="radio" name="theme" value={value} defaultChecked={value === ''} /> {t(`theme.${name}`)}
          </label>
        ))}
      </fieldset>
    </theme-choice>
  );
}
