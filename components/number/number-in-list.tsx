import { labelOf } from '../message';
import styles from './number-in-list.module.css';

/** A number beside its name, with what it is a part of behind it in lighter type; linked where it has a page. */
export function NumberInList({
  text,
  whole,
  href = null,
  label = null,
}: {
  text: string;
  whole: string | null;
  href?: string | null;
  /** What the link says beside the number, where another in the list has the same. */
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
