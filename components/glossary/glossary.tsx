import type { GlossaryView } from '../../lib/views/glossary-view';
import styles from './glossary.module.css';

/** The words of the field with their meanings, each with its place to link to. */
export function Glossary({ glossary }: { glossary: GlossaryView }) {
  return (
    <dl className={styles.glossary}>
      {glossary.map(({ id, term, means, seeAlso, usedIn }) => (
        <div key={id} id={id}>
          <dt>
            <dfn>{term}</dfn>
          </dt>
          <dd>
            <p>{means}</p>
            {seeAlso.length === 0 ? null : (
              <p className={styles.detail}>
                See also{' '}
                {seeAlso.map((other, index) => (
                  <span key={other.href}>
                    {index === 0 ? '' : ', '}
                    <a href={other.href}>{other.term}</a>
                  </span>
                ))}
              </p>
            )}
            {usedIn.length === 0 ? null : (
              <p className={styles.detail}>
                Used in{' '}
                {usedIn.map((link, index) => (
                  <span key={link.href}>
                    {index === 0 ? '' : '; '}
                    <a href={link.href}>{link.title}</a>
                  </span>
                ))}
              </p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
