import { absolute, paths, site } from '../../lib/site';
import { Section } from '../chrome/page';
import { Prose } from '../chrome/prose';
import tables from '../chrome/table.module.css';
import styles from './api-page.module.css';

interface ApiPageProps {
  readonly guide: {
    readonly version: string;
    readonly licence: { readonly name: string; readonly href: string };
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

/** What the interface for machines has, how to ask for it, and what it promises. */
export function ApiPage({ guide, example }: ApiPageProps) {
  return (
    <>
      <Section title="How to use it" id="use">
        <Prose>
          <p>
            Ask for a file. There are no keys, no limits and no questions to a database: every record is a JSON file at
            an address of its own, made with the pages and changed only with them. A script on any site may read them (
            <code>Access-Control-Allow-Origin: *</code>).
          </p>
          {example === null ? null : <Example {...example} />}
          <p>
            Begin with <a href={guide.indexHref}>the index</a>, which leads to a list of each collection; each list
            leads to its records, and each record to what it rests on and to what uses it. Programs that read OpenAPI
            find all of it in <a href={guide.openapiHref}>one document</a>.
          </p>
        </Prose>
      </Section>
      <Section title="What there is" id="collections">
        {guide.collections.map((collection) => (
          <Collection key={collection.name} collection={collection} />
        ))}
      </Section>
      <Section title="What you can rely on" id="promise">
        <Prose>
          <ul>
            <li>
              Numbers are exact where they are text (<code>value</code>), and for drawing where they are numbers (
              <code>number</code>).
            </li>
            <li>Dates and periods are as ISO 8601 writes them; addresses are whole.</li>
            <li>
              This is version {guide.version}. Fields are added without notice. None goes, and none changes its meaning,
              at addresses that begin with <code>{guide.folder}</code>; what would break a program gets addresses of its
              own, beside these.
            </li>
            <li>
              What was corrected says so in its record, and in <a href={paths.corrections}>the log of corrections</a>.
            </li>
          </ul>
        </Prose>
      </Section>
      <Section title="On what terms" id="terms">
        <Prose>
          <p>
            Our words and drawings are under <a href={guide.licence.href}>{guide.licence.name}</a>: name {site.name} and
            link to the page. Data stays under the terms of its publisher, which each record names. Where those let
            nobody pass the data on, the record has no values and says why.
          </p>
        </Prose>
      </Section>
      <Section title="Other forms" id="forms">
        <Prose>
          <ul>
            <li>
              Whole texts to follow: <a href={paths.feedOf(paths.home, 'rss')}>RSS</a>,{' '}
              <a href={paths.feedOf(paths.home, 'atom')}>Atom</a>,{' '}
              <a href={paths.feedOf(paths.home, 'json')}>JSON Feed</a>; each topic, each view, the fact-checks and the
              corrections have their own.
            </li>
            <li>
              Each explainer as Markdown: its address with <code>index.md</code> after it.{' '}
              <a href={paths.llms}>llms.txt</a> lists them.
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
      <p>answers, before its working, sources, terms and uses:</p>
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
        <dt>The list</dt>
        <dd>
          <a href={indexHref}>{absolute(indexHref)}</a>
        </dd>
        <dt>A record</dt>
        <dd>
          <code>{template}</code>
        </dd>
      </dl>
      <table className={`${tables.table} ${tables.reference} ${styles.fields}`}>
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
