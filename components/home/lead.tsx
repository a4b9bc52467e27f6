import type { ReactNode } from 'react';
import styles from './home.module.css';

/** The top of the front page: its lead story with a link, and a figure. */
export function Lead({
  id,
  kicker,
  title,
  standfirst,
  byline,
  link,
  children,
}: {
  id?: string;
  kicker?: string;
  title: string;
  standfirst: string;
  byline?: string;
  link?: { href: string; text: string; label: string };
  children?: ReactNode;
}) {
  return (
    <section className={styles.lead} id={id} aria-labelledby="lead-title">
      <div className={styles.headline}>
        {kicker === undefined ? null : <p className={styles.kicker}>{kicker}</p>}
        <h1 id="lead-title">{title}</h1>
      </div>
      <div className={styles.words}>
        <p className={styles.standfirst}>{standfirst}</p>
        {byline === undefined ? null : <p className={styles.byline}>{byline}</p>}
        {link === undefined ? null : (
          <p className={styles.read}>
            <a href={link.href} aria-label={link.label}>
              {link.text}
            </a>
          </p>
        )}
      </div>
      {children}
    </section>
  );
}
