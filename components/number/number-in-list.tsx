import styles from './number-in-list.module.css';

/** A number beside its name, with what it is a part of behind it in lighter type; linked where it has a page. */
export function NumberInList({
  text,
  whole,
  href = null,
}: {
  text: string;
  whole: string | null;
  href?: string | null;
}) {
  return (
    <>
      {href === null ? text : <a href={href}>{text}</a>}
      {whole === null ? null : (
        <>
          {' '}
          <span className={styles.whole}>{whole}</span>
        </>
      )}
    </>
  );
}
