import type { PersonSummary } from '../../lib/views/person-view';
import { Section } from '../chrome/page';
import styles from './person-list.module.css';

/** Those whose words are looked into, and those who look. */
export function PersonList({ people }: { people: readonly PersonSummary[] }) {
  const parts = [
    { title: 'Those whose words we look into', members: people.filter(({ writes }) => !writes) },
    { title: 'Those who write and check here', members: people.filter(({ writes }) => writes) },
  ];
  return parts.map(({ title, members }) =>
    members.length === 0 ? null : (
      <Section key={title} title={title}>
        <ul className={styles.list}>
          {members.map(({ id, href, name, description, checks }) => (
            <li key={id}>
              <a href={href}>{name}</a>
              <p>{description.charAt(0).toUpperCase() + description.slice(1)}</p>
              {checks === 0 ? null : (
                <p className={styles.count}>
                  {checks === 1 ? 'One statement checked' : `${checks} statements checked`}
                </p>
              )}
            </li>
          ))}
        </ul>
      </Section>
    ),
  );
}
