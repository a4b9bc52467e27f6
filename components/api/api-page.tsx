import { absolute, paths } from '../../lib/site';
import { OwnLicence } from '../layout/own-licence';
import { Section } from '../layout/page';
import { Prose } from '../layout/prose';
import tables from '../layout/table.module.css';
import styles from './api-page.module.css';

interface ApiPageProps {
  readonly guide: {
    readonly version: string;
    readonly folder: string;
    readonly indexHref: string;
    readonly openapiHref: string;
    readonly collections: readonly CollectionProps[];
  };
  /** A record that there is, and how its file begins; null where there is none. */
  readonly example: { readonly href: string; readonly excerpt: string } | null;
}

interface CollectionProps {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly indexHref: string;
  readonly template: string;
  readonly fields: readonly { readonly name: string; readonly about: string }[];
}

/** What the API has, how to use it, and what it promises. */
export function ApiPage({ guide, example }: ApiPageProps) {
  return (
    <>
      <Section title="How to use it" id="use">
        <Prose>
          <p>
            Request a file. There are no keys, no rate limits and no database: every record is a JSON file at its own
            address, built together with the pages. Scripts on any site may read them (
            <code>Access-Control-Allow-Origin: *</code>).
          </p>
          {example === null ? null : <Example {...example} />}
          <p>
            Start with <a href={guide.indexHref}>the index</a>. It links to a list for each collection, each list links
            to its records, and each record links to its sources and to what uses it. For programs that read OpenAPI,{' '}
            <a href={guide.openapiHref}>one document</a> describes everything.
          </p>
        </Prose>
      </Section>
      <Section title="Collections" id="collections">
        {guide.collections.map((collection) => (
          <Collection key={collection.name} collection={collection} />
        ))}
      </Section>
      <Section title="What you can rely on" id="promise">
        <Prose>
          <ul>
            <li>
              A number given as text (<code>value</code>) is exact; one given as a number (<code>number</code>) is for
              drawing.
            </li>
            <li>Dates and periods follow ISO 8601; addresses are absolute.</li>
            <li>
              This is version {guide.version}. At addresses that begin with <code>{guide.folder}</code> we may add
              fields without notice, but we never remove one or change what it means. A change that would break a
              program gets new addresses.
            </li>
            <li>
              Corrections are in the record of the corrected content and in{' '}
              <a href={paths.corrections}>the log of corrections</a>.
            </li>
          </ul>
        </Prose>
      </Section>
      <Section title="Licence" id="terms">
        <Prose>
          <p>
            <OwnLicence /> Data stays under the licence of its publisher, which each record names. If that licence does
            not permit redistribution, the record has no values and gives the reason.
          </p>
        </Prose>
      </Section>
      <Section title="Other formats" id="forms">
        <Prose>
          <ul>
            <li>
              Full-text feeds: <a href={paths.feedOf(paths.home, 'rss')}>RSS</a>,{' '}
              <a href={paths.feedOf(paths.home, 'atom')}>Atom</a>,{' '}
              <a href={paths.feedOf(paths.home, 'json')}>JSON Feed</a>; each topic, each view, the fact-checks and the
              corrections have their own feeds.
            </li>
            <li>
              Each explainer as Markdown: add <code>index.md</code> to its address. <a href={paths.llms}>llms.txt</a>{' '}
              lists them.
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
      <Code about="on the command line" lines={[`curl ${address}`]} />
      <p>returns this, followed by the calculation, sources, licences and uses:</p>
      <Code about="the answer" lines={[excerpt]} />
      <p>In a script:</p>
      <Code
        about="in a script"
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
        <dt>List</dt>
        <dd>
          <a href={indexHref}>{absolute(indexHref)}</a>
        </dd>
        <dt>Record</dt>
        <dd>
          <code>{template}</code>
        </dd>
      </dl>
      <table className={`${tables.table} ${tables.reference} ${styles.fields}`} aria-label={`Fields: ${title}`}>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">What it is</th>
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
    </details>
  );
}

function Code({ about, lines }: { about: string; lines: readonly string[] }) {
  return (
    <pre className={styles.code} tabIndex={0} role="region" aria-label={`Example: ${about}`}>
      <code>{lines.join('\n')}</code>
    </pre>
  );
}
