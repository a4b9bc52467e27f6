import { t } from '../../lib/messages/messages';
import { absolute, paths } from '../../lib/site';
import { OwnLicence } from '../layout/own-licence';
import { Section } from '../layout/page';
import { Prose } from '../layout/prose';
import tables from '../layout/table.module.css';
import { labelOf, rich } from '../message';
import styles from './api-page.module.css';

interface ApiPageProps {
  readonly guide: {
    readonly version: string;
    readonly folder: string;
    readonly indexHref: string;
    readonly openapiHref: string;
    readonly policyHref: string;
    readonly pagesHref: string;
    readonly collections: readonly CollectionProps[];
    /** The API's objects that show how verdicts and findings were computed. */
    readonly computed: readonly DescribedProps[];
  };
  /** The address of an existing record and the beginning of its file; null if the API has no records. */
  readonly example: { readonly href: string; readonly excerpt: string } | null;
}

/** A kind of JSON object in the API, with its fields. */
interface DescribedProps {
  readonly name: string;
  readonly about: string;
  readonly fields: readonly { readonly name: string; readonly about: string }[];
}

interface CollectionProps extends DescribedProps {
  readonly title: string;
  readonly indexHref: string;
  readonly template: string;
}

/** The API page: what the API contains, how to use it, and what it promises. */
export function ApiPage({ guide, example }: ApiPageProps) {
  return (
    <>
      <Section title={t('api.use')} id="use">
        <Prose>
          <p>{rich('api.request', { code: (words) => <code>{words}</code> })}</p>
          {example === null ? null : <Example {...example} />}
          <p>
            {rich('api.start', {
              index: (words) => <a href={guide.indexHref}>{words}</a>,
              openapi: (words) => <a href={guide.openapiHref}>{words}</a>,
            })}
          </p>
        </Prose>
      </Section>
      <Section title={t('api.collections')} id="collections">
        {guide.collections.map((collection) => (
          <Collection key={collection.name} collection={collection} />
        ))}
      </Section>
      <Section title={t('api.recompute')} id="recompute">
        <Prose>
          <p>
            {rich('api.recomputeFrom', {
              code: (words) => <code>{words}</code>,
              policy: (words) => <a href={guide.policyHref}>{words}</a>,
              pages: (words) => <a href={guide.pagesHref}>{words}</a>,
              method: (words) => <a href={paths.methodology}>{words}</a>,
            })}
          </p>
        </Prose>
        {guide.computed.map(({ name, about, fields }) => (
          <details className={styles.collection} key={name}>
            <summary>
              <h3>{name}</h3>
            </summary>
            <p>{about}</p>
            <Fields of={name} fields={fields} />
          </details>
        ))}
      </Section>
      <Section title={t('api.promise')} id="promise">
        <Prose>
          <ul>
            <li>
              {rich('api.numbers', { text: (words) => <code>{words}</code>, number: (words) => <code>{words}</code> })}
            </li>
            <li>{t('api.dates')}</li>
            <li>
              {rich('api.version', {
                code: (words) => <code>{words}</code>,
                version: guide.version,
                folder: guide.folder,
              })}
            </li>
            <li>{rich('api.corrections', { link: (words) => <a href={paths.corrections}>{words}</a> })}</li>
          </ul>
        </Prose>
      </Section>
      <Section title={t('source.facts.licence')} id="terms">
        <Prose>
          <p>
            <OwnLicence /> {t('api.dataLicence')}
          </p>
        </Prose>
      </Section>
      <Section title={t('api.formats')} id="forms">
        <Prose>
          <ul>
            <li>
              {rich('api.feeds', {
                rss: (words) => <a href={paths.feedOf(paths.home, 'rss')}>{words}</a>,
                atom: (words) => <a href={paths.feedOf(paths.home, 'atom')}>{words}</a>,
                json: (words) => <a href={paths.feedOf(paths.home, 'json')}>{words}</a>,
              })}
            </li>
            <li>
              {rich('api.markdown', {
                code: (words) => <code>{words}</code>,
                link: (words) => <a href={paths.llms}>{words}</a>,
              })}
            </li>
          </ul>
        </Prose>
      </Section>
    </>
  );
}

function Example({ href, excerpt }: NonNullable<ApiPageProps['example']>) {
  const address = absolute(href);
  return (
    <>
      <Code label={t('api.commandLine')} lines={[`curl ${address}`]} />
      <p>{t('api.returns')}</p>
      <Code label={t('api.answer')} lines={[excerpt]} />
      <p>{t('api.inScript')}</p>
      <Code
        label={t('api.script')}
        lines={[
          `const answer = await fetch('${address}');`,
          'const { text, value, period, citations } = await answer.json();',
        ]}
      />
    </>
  );
}

function Collection({ collection }: { collection: CollectionProps }) {
  const { name, title, about, indexHref, template, fields } = collection;
  return (
    <details className={styles.collection} id={name}>
      <summary>
        <h3>{title}</h3>
      </summary>
      <p>{about}</p>
      <dl className={styles.addresses}>
        <dt>{t('api.list')}</dt>
        <dd>
          <a href={indexHref}>{absolute(indexHref)}</a>
        </dd>
        <dt>{t('api.record')}</dt>
        <dd>
          <code>{template}</code>
        </dd>
      </dl>
      <Fields of={title} fields={fields} />
    </details>
  );
}

function Fields({ of, fields }: { of: string; fields: DescribedProps['fields'] }) {
  return (
    <table className={`${tables.table} ${tables.reference} ${styles.fields}`} aria-label={labelOf(t('api.fields'), of)}>
      <thead>
        <tr>
          <th scope="col">{t('api.field')}</th>
          <th scope="col">{t('about.what')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field.name}>
            <th scope="row">
              <code>{field.name}</code>
            </th>
            <td>{field.about}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Code({ label, lines }: { label: string; lines: readonly string[] }) {
  return (
    <pre className={styles.code} tabIndex={0} role="region" aria-label={label}>
      <code>{lines.join('\n')}</code>
    </pre>
  );
}
