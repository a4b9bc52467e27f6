import { t } from '../../lib/messages/messages';
import type { MeasuresView } from '../../lib/views/measures-view';
import { withPeriod } from '../../lib/views/number-text';
import { Section } from '../layout/page';
import { rich } from '../message';
import { Working } from '../number/working';
import styles from './measures.module.css';

/** What the numbers next to the claim measure, as their publishers define it, and how the newsroom computed the numbers that it derived. */
export function Measures({ measures: { definitions, notes, workings } }: { measures: MeasuresView }) {
  return (
    <>
      {definitions.length === 0 && notes.length === 0 ? null : (
        <Section title={t('factCheck.measure')}>
          {definitions.length === 0 ? null : (
            <dl className={styles.definitions}>
              {definitions.map(({ title, definition, processing, notes: remarks }) => (
                <div key={`${title} ${definition}`}>
                  <dt>{title}</dt>
                  <dd>
                    {[definition, processing, ...remarks]
                      .flatMap((text) => text ?? [])
                      .map(sentence)
                      .join(' ')}
                  </dd>
                </div>
              ))}
            </dl>
          )}
          {notes.length === 0 ? null : (
            <ul className={styles.notes}>
              {notes.map(({ name, href, note }) => (
                <li key={`${name} ${note}`}>
                  {rich('common.labelOf', { label: <a href={href}>{name}</a>, of: note })}
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
      {workings.length === 0 ? null : (
        <Section title={t('factCheck.calculated')}>
          {workings.map(({ name, href, period, working }) => (
            <div key={`${href} ${period}`} className={styles.working}>
              <h3>{rich('common.dated', { name: <a href={href}>{name}</a>, period })}</h3>
              <Working of={withPeriod(name, period)} working={working} />
            </div>
          ))}
        </Section>
      )}
    </>
  );
}

/** Adds a full stop if the text has no closing punctuation, because the text of another field follows. */
function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
