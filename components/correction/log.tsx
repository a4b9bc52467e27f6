import { t } from '../../lib/messages/messages';
import type { LoggedCorrection } from '../../lib/views/correction-view';
import { Prose } from '../layout/prose';
import { rich } from '../message';
import styles from './correction.module.css';

/** Every correction, newest first, or a sentence saying that there are no corrections. */
export function CorrectionLog({ log }: { log: readonly LoggedCorrection[] }) {
  if (log.length === 0)
    return (
      <Prose>
        <p>{t('correction.none')}</p>
      </Prose>
    );
  return (
    <ol className={styles.log}>
      {log.map(({ id, anchor, date, label, wasLabel, was, now, why, of }) => (
        <li key={id} id={anchor}>
          <h3>{rich('correction.labelOn', { label, day: <time dateTime={date.iso}>{date.text}</time> })}</h3>
          <dl>
            <dt>{wasLabel}</dt>
            <dd>{was}</dd>
            <dt>{t('correction.now')}</dt>
            <dd>{now}</dd>
            <dt>{t('correction.why')}</dt>
            <dd>{why}</dd>
            <dt>{t('factCheck.appears')}</dt>
            {of.length === 0 && <dd>{t('correction.withdrawn')}</dd>}
            {of.map(({ kind, title, href }) => (
              <dd key={`${kind} ${title}`}>
                {rich('common.labelOf', { label: t(`kind.${kind}`), of: <a href={href}>{title}</a> })}
              </dd>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}
