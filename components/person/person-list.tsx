import { t } from '../../lib/messages/messages';
import type { PersonSummary } from '../../lib/views/person-view';
import { Section } from '../layout/page';
import styles from './person-list.module.css';
import { capitalised } from '../../lib/domain/capitalised';

/** The speakers whose statements were checked, and the people who write and check for the newsroom. */
export function PersonList({ people }: { people: readonly PersonSummary[] }) {
  const parts = [
    { title: t('person.quoted'), members: people.filter(({ writes }) => !writes) },
    { title: t('person.writers'), members: people.filter(({ writes }) => writes) },
  ];
  return parts.map(({ title, members }) =>
    members.length === 0 ? null : (
      <Section key={title} title={title}>
        <ul className={styles.list}>
          {members.map(({ id, href, name, description, checks }) => (
            <li key={id}>
              <a href={href}>{name}</a>
              <p>{capitalised(description)}</p>
              {checks === 0 ? null : <p className={styles.count}>{t('person.statementsChecked', { count: checks })}</p>}
            </li>
          ))}
        </ul>
      </Section>
    ),
  );
}
