import { labelOf } from '../message';
import styles from './number-in-list.module.css';

/** A number, followed in lighter type by what it is a share of. Links to its page if it has one. */
export function NumberInList({
  text,
  whole,
  href = null,
  label = null,
}: {
  text: string;
  whole: string | null;
  href?: string | null;
  /** The accessible name of the link after the number, if another number in the list is the same. */
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
