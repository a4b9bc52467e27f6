import { t } from '../../lib/messages/messages';
import type { NamedLink } from '../../lib/views/summary-view';
import type { GlossaryView } from '../../lib/views/glossary-view';
import { rich } from '../message';
import styles from './glossary.module.css';

/** The technical terms with their definitions, each with an id for links. */
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
                {rich('glossary.seeAlso', {
                  terms: (
                    <Links
                      links={seeAlso.map(({ href, term: name }) => ({ href, name }))}
                      separator={t('common.comma')}
                    />
                  ),
                })}
              </p>
            )}
            {usedIn.length === 0 ? null : (
              <p className={styles.detail}>
                {rich('glossary.usedIn', {
                  pages: (
                    <Links
                      links={usedIn.map(({ href, title: name }) => ({ href, name }))}
                      separator={t('common.semicolon')}
                    />
                  ),
                })}
              </p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Links({ links, separator }: { links: readonly NamedLink[]; separator: string }) {
  return links.map(({ href, name }, index) => (
    <span key={href}>
      {index === 0 ? '' : separator}
      <a href={href}>{name}</a>
    </span>
  ));
}
