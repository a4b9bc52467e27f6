import styles from './theme-choice.module.css';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'theme-choice': HTMLAttributes<HTMLElement>;
    }
  }
}

const choices = [
  { value: '', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

/** Light, dark, or the setting of the reader's system. Visible only if scripts run. */
export function ThemeChoice() {
  return (
    <theme-choice className={styles.choice}>
      <fieldset>
        <legend>Colours</legend>
        {choices.map(({ value, label }) => (
          <label key={value}>
            <input type="radio" name="theme" value={value} defaultChecked={value === ''} /> {label}
          </label>
        ))}
      </fieldset>
    </theme-choice>
  );
}
