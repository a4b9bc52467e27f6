import { paths, site } from '../../lib/site';
import styles from './footer.module.css';

/** The foot of every page: what the site promises, and the ways to follow and to check it. */
export function Footer() {
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>
          <strong>{site.name}.</strong> Every number on this site is computed from a cited record each time the site is
          built. When a record moves, whatever no longer agrees with it stops the build.
        </p>
        <ul>
          <li>
            <a href={paths.about}>About</a>
          </li>
          <li>
            <a href={paths.methodology}>How we work</a>
          </li>
          <li>
            <a href={paths.corrections}>Corrections</a>
          </li>
          <li>
            <a href={paths.sources}>All sources</a>
          </li>
          <li>
            <a href={paths.feed}>RSS feed</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
