import { listText } from '../../lib/messages/lists';
import { t } from '../../lib/messages/messages';
import type { BodyView } from '../../lib/views/body-view';
import { numberText } from '../../lib/views/number-text';
import { ambiguousNames } from '../../lib/views/ambiguous-names';
import { labelOf, rich } from '../message';
import { GradeBadge } from '../source/grade-badge';
import styles from './notes.module.css';

/**
 * The notes on the article's numbers, terms and sources, each with links back to its mentions. The links need no script. Omits lists
 * that would be empty.
 */
export function Notes({ body }: { body: BodyView }) {
  return (
    <>
      {body.numbers.length === 0 ? null : <Numbers numbers={body.numbers} />}
      {body.terms.length === 0 ? null : <Terms terms={body.terms} />}
      {body.bibliography.length === 0 ? null : <Sources bibliography={body.bibliography} />}
    </>
  );
}

function Numbers({ numbers }: Pick<BodyView, 'numbers'>) {
  const ambiguous = ambiguousNames(
    numbers.flatMap(({ statistic }) => [
      { name: numberText(statistic), href: statistic.href },
      { name: named(statistic), href: statistic.key },
    ]),
  );
  return (
    <section id="numbers" className={styles.notes} aria-labelledby="numbers-title">
      <h2 id="numbers-title">{t('article.contents.numbers')}</h2>
      {numbers.every(({ statistic }) => statistic.working === null) ? null : (
        <p className={styles.detail}>{t('article.numbersDetail')}</p>
      )}
      <ol className={styles.numbers}>
        {numbers.map(({ anchor, statistic, sources, mentions, revised }) => (
          <li key={anchor} id={anchor}>
            <p>
              <a
                className={styles.value}
                href={statistic.href}
                {...(ambiguous.has(numberText(statistic))
                  ? { 'aria-label': labelOf(numberText(statistic), named(statistic)) }
                  : {})}
              >
                {numberText(statistic)}
              </a>{' '}
              {t('common.sentence', { text: named(statistic) })}
            </p>
            {statistic.working === null ? null : (
              <p className={styles.detail}>{labelOf(statistic.working.operation, statistic.working.sum)}</p>
            )}
            {revised === null ? null : <p className={styles.detail}>{revised}</p>}
            <p className={styles.detail}>
              {sources.map((number, index) => (
                <span key={number}>
                  {index === 0 ? t('article.source') : t('common.comma')}
                  <a href={`#source-${number}`}>{number}</a>
                </span>
              ))}
              .{' '}
              <Back
                mentions={mentions}
                of={listText(
                  ambiguous.has(named(statistic)) ? [named(statistic), numberText(statistic)] : [named(statistic)],
                  'comma',
                )}
              />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function named({ name, period }: { readonly name: string; readonly period: string }): string {
  return t('common.dated', { name, period });
}

function Sources({ bibliography }: Pick<BodyView, 'bibliography'>) {
  return (
    <section id="sources" className={styles.notes} aria-labelledby="sources-title">
      <h2 id="sources-title">{t('pages.sources')}</h2>
      <ol className={styles.sources}>
        {bibliography.map(({ anchor, line, href, grade, readIn, mentions }) => (
          <li key={anchor} id={anchor}>
            {rich('common.sentence', { text: <a href={href}>{line}</a> })}{' '}
            <span className={styles.detail}>
              <GradeBadge grade={grade} />
              {readIn === null ? null : ` ${t('source.readInSentence', { copy: readIn })}`}{' '}
              <Back mentions={mentions} of={line} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Terms({ terms }: Pick<BodyView, 'terms'>) {
  return (
    <section id="terms" className={styles.notes} aria-labelledby="terms-title">
      <h2 id="terms-title">{t('article.contents.terms')}</h2>
      <dl className={styles.terms}>
        {terms.map(({ anchor, term, means, href, mentions }) => (
          <div key={anchor} id={anchor}>
            <dt>
              <dfn>{term}</dfn>
            </dt>
            <dd>
              {means}{' '}
              <span className={styles.detail}>
                <a href={href} aria-label={labelOf(t('pages.glossary'), term)}>
                  {t('pages.glossary')}
                </a>{' '}
                <Back mentions={mentions} of={term} />
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Back({ mentions, of }: { mentions: readonly string[]; of: string }) {
  return mentions.map((mention, index) => (
    <a
      key={mention}
      className={styles.back}
      href={`#${mention}`}
      aria-label={t('article.back', { number: index + 1, of })}
    >
      ↩{mentions.length > 1 ? index + 1 : ''}
    </a>
  ));
}
