import { ratingOf, ratings, verdicts, type Verdict } from '../../lib/domain/verdict';
import { listText } from '../../lib/messages/lists';
import { t } from '../../lib/messages/messages';
import type { IndexView } from '../../lib/views/index-view';
import type { NewsroomView } from '../../lib/views/newsroom-view';
import type { ListsView } from '../../lib/views/lists-view';
import { Section } from '../layout/page';
import { VerdictBadge } from '../fact-check/verdict-badge';
import { rich } from '../message';
import { GradeBadge } from '../source/grade-badge';
import { paths } from '../../lib/site';
import { Choice } from './choice';
import { Overrides } from './overrides';
import tables from '../layout/table.module.css';
import styles from './methodology.module.css';

interface MethodologyProps {
  readonly operations: readonly { name: string; formula: string }[];
  readonly allowed: readonly { when: string; verdicts: readonly Verdict[] }[];
  readonly relations: readonly { words: string; holds: string }[];
  readonly findings: readonly { words: string; holds: string }[];
  readonly uncited: IndexView['uncited'];
  readonly plain: IndexView['plain'];
  readonly rules: readonly { rule: string; ensures: string }[];
  readonly lists: ListsView;
  readonly checks: IndexView['factChecks'];
  readonly record: NewsroomView;
}

/** The page that explains how the newsroom works. Its tables of rules come from the data that the code applies. */
export function Methodology({
  operations,
  allowed,
  relations,
  findings,
  rules,
  lists,
  checks,
  uncited,
  plain,
  record,
}: MethodologyProps) {
  return (
    <div className={styles.method}>
      <Section title={t('methodology.numbers.title')} id="numbers">
        <p>{t('methodology.numbers.record')}</p>
        <p>{t('methodology.numbers.kinds')}</p>
        <Table
          label={t('methodology.numbers.operations')}
          columns={[t('methodology.numbers.operation'), t('methodology.numbers.formula')]}
          rows={operations.map(({ name, formula }) => [name, formula])}
        />
      </Section>
      <Section title={t('methodology.grades.title')} id="grades">
        <dl className={styles.terms}>
          {(['primary', 'secondary'] as const).map((grade) => (
            <div key={grade}>
              <dt>
                <GradeBadge grade={grade} />
              </dt>
              <dd>{t(`grade.${grade}.meaning`)}</dd>
            </div>
          ))}
        </dl>
        <p>{t('methodology.grades.copies')}</p>
        <p>{t('methodology.grades.media')}</p>
      </Section>
      <Choice checks={checks} lists={lists} record={record} />
      <Section title={t('methodology.verdicts.title')} id="verdicts">
        <dl className={styles.terms}>
          {verdicts.map((verdict) => (
            <div key={verdict}>
              <dt>
                <VerdictBadge verdict={verdict} label={t(`verdict.${verdict}.label`)} />
              </dt>
              <dd>{t(`verdict.${verdict}.meaning`)}</dd>
            </div>
          ))}
        </dl>
        <p>
          {t('methodology.verdicts.scale', {
            worst: ratings.worst,
            best: ratings.best,
            places: listText(verdicts.map(placeOnScale), 'comma'),
          })}
        </p>
        <p>{t('methodology.verdicts.decide')}</p>
        <Table
          label={t('methodology.verdicts.allowed')}
          columns={[t('methodology.verdicts.outcome'), t('methodology.verdicts.allowed')]}
          rows={allowed.map(({ when, verdicts: open }) => [
            when,
            listText(
              open.map((verdict) => t(`verdict.${verdict}.label`)),
              'comma',
            ),
          ])}
        />
        <p>{t('methodology.verdicts.several')}</p>
        <h3>{t('methodology.verdicts.tolerances')}</h3>
        <Table
          label={t('methodology.verdicts.tolerances')}
          columns={[t('methodology.verdicts.claim'), t('methodology.verdicts.holds')]}
          rows={relations.map(({ words, holds }) => [words, holds])}
        />
        <Overrides checks={checks} />
      </Section>
      <Section title={t('methodology.findings.title')} id="findings">
        <p>{t('methodology.findings.what')}</p>
        <Table
          label={t('methodology.findings.title')}
          columns={[t('methodology.findings.words'), t('methodology.findings.holds')]}
          rows={findings.map(({ words, holds }) => [words, holds])}
        />
      </Section>
      <Section title={t('methodology.figures.title')} id="figures">
        <p>{t('methodology.figures.data')}</p>
        <p>{t('methodology.figures.finding')}</p>
      </Section>
      <Section title={t('methodology.rules.title')} id="rules">
        <p>{t('methodology.rules.check')}</p>
        <Table
          label={t('methodology.rules.title')}
          columns={[t('methodology.rules.rule'), t('methodology.rules.ensures')]}
          rows={rules.map(({ rule, ensures }) => [rule, ensures])}
        />
      </Section>
      <Section title={t('methodology.uncited.title')} id="uncited">
        <p>
          {t('methodology.uncited.what')}{' '}
          {uncited.length === 0
            ? t('methodology.uncited.none')
            : t('methodology.uncited.count', { count: uncited.length })}
        </p>
        <Exemptions exemptions={uncited} />
      </Section>
      <Section title={t('methodology.plain.title')} id="plain">
        <p>
          {t('methodology.plain.what')}{' '}
          {plain.length === 0 ? t('methodology.uncited.none') : t('methodology.uncited.count', { count: plain.length })}
        </p>
        <Exemptions exemptions={plain} />
      </Section>
      <Section title={t('methodology.limits.title')} id="limits">
        <p>{t('methodology.limits.copies')}</p>
        <p>{t('methodology.limits.accounts')}</p>
        <p>{rich('methodology.limits.wrong', { link: (words) => <a href={paths.corrections}>{words}</a> })}</p>
      </Section>
    </div>
  );
}

function Exemptions({ exemptions }: { exemptions: IndexView['uncited'] }) {
  if (exemptions.length === 0) return null;
  return (
    <ul>
      {exemptions.map(({ text, reason, by }, index) => (
        <li key={index}>{rich('methodology.uncited.one', { text, page: <a href={by.href}>{by.title}</a>, reason })}</li>
      ))}
    </ul>
  );
}

function placeOnScale(verdict: Verdict): string {
  const label = t(`verdict.${verdict}.label`);
  const rating = ratingOf[verdict];
  return rating === null
    ? t('methodology.verdicts.noRating', { verdict: label })
    : t('methodology.verdicts.rating', { verdict: label, rating });
}

function Table({
  label,
  columns,
  rows,
}: {
  label: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
}) {
  return (
    <table className={`${tables.table} ${tables.reference} ${styles.halves}`} aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name = '', ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell) => (
              <td key={cell}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
