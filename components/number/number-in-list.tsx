import { labelOf } from '../message';
import styles from './number-in-list.module.css';

/**
 * A number. The text `whole`, such as “of GDP”, follows in lighter type if the number is a share. Links to the number's page if it has one.
 */
export function NumberInList({
  text,
  whole,
  href = null,
  label = null,
}: {
  text: string;
  whole: string | null;
  href?: string | null;
  /** The text that follows the number in the accessible name of the link. Needed if the list contains the same number twice. */
  label?: string | null;
}) {
  return (
    <>
      {href === null ? (
        text
      ) : (
        <a href={href} {...(label === null ? {} : { 'aria-label': labelOf(text, label) })}>
          {text}
        </a>
      )}
      {whole === null ? null : (
        <>
          {' '}
          <span className={styles.whole}>{whole}</span>
        </>
      )}
    </>
  );
}
