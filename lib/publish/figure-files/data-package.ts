import { createHash } from 'node:crypto';
import { strToU8 } from 'fflate';
import { slugOf } from '../../domain/slug';
import { t } from '../../messages/messages';
import { absolute, site } from '../../site';
import { datum } from '../../views/drawing';
import type { FigureView } from '../../views/figure-view';
import { attributionOf } from './attribution';
import { figureCsvFile } from './csv-file';
import { zip } from './zip';

/** The columns of the CSV, with their types in Table Schema and their descriptions. */
const fields = [
  { name: 'label', type: 'string', description: datum.shape.label.description ?? '' },
  { name: 'at', type: 'string', description: datum.shape.at.description ?? '' },
  { name: 'value', type: 'number', description: 'The value in the unit without a multiplier; empty if it is missing.' },
  { name: 'text', type: 'string', description: datum.shape.text.description ?? '' },
  { name: 'unit', type: 'string', description: 'The unit in words.' },
  { name: 'source', type: 'string', description: 'All sources of the figure; the same in every row.' },
  { name: 'licence', type: 'string', description: 'The licences of the data and the graphic; the same in every row.' },
  { name: 'version', type: 'string', description: 'The permanent address of this version; the same in every row.' },
  { name: 'citation', type: 'string', description: 'How to cite the figure; the same in every row.' },
  { name: 'status', type: 'string', description: datum.shape.status.description ?? '' },
  { name: 'note', type: 'string', description: datum.shape.note.description ?? '' },
] as const;

/** A figure as a zipped Data Package (https://datapackage.org, version 2): its description, its data, and a README. */
export function dataPackage(figure: FigureView): Uint8Array {
  const csv = strToU8(figureCsvFile(figure));
  return zip({
    'datapackage.json': strToU8(`${JSON.stringify(descriptor(figure, csv), null, 2)}\n`),
    'data.csv': csv,
    'README.md': strToU8(readme(figure)),
  });
}

function descriptor(figure: FigureView, csv: Uint8Array) {
  const { citation, version, page } = attributionOf(figure);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `${slugOf(site.name) || 'newsroom'}-${figure.id.replaceAll('/', '-')}`,
    id: page,
    title: figure.title,
    description: [figure.subtitle, figure.summary, ...figure.notes].join('\n\n'),
    homepage: page,
    version,
    citation,
    image: absolute(figure.cardHref),
    keywords: figure.topics.length === 0 ? ['figure'] : figure.topics.map(({ name }) => name),
    contributors: [{ title: site.name, path: site.address, roles: ['publisher'] }],
    licenses: licences(figure),
    sources: figure.citations.map(({ line, locator, record }) => ({
      title: t('attribution.source', { source: line, locator }),
      ...(record.url === null ? {} : { path: record.url }),
    })),
    resources: [
      {
        name: 'data',
        type: 'table',
        path: 'data.csv',
        title: t('common.titled', { title: figure.title, subtitle: figure.subtitle }),
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: csv.length,
        hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
        dialect: { $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json', lineTerminator: '\r\n' },
        schema: {
          $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
          fields,
          primaryKey: ['label', 'at', 'unit'],
          missingValues: [''],
        },
      },
    ],
  };
}

/** Our own licence and the licences of the sources. Characters that Data Packages do not allow in a licence’s name become hyphens. */
function licences({ citations }: FigureView) {
  const { licence: own } = site;
  const terms = new Map(citations.map(({ licence }) => [licence.name, licence.url]));
  return [
    licenceOf(own.spdx ?? own.name, t('attribution.ownLicence', { licence: own.name }), own.url),
    ...[...terms].map(([name, url]) => licenceOf(name, t('attribution.dataLicence', { licence: name }), url)),
  ];
}

function licenceOf(name: string, title: string, url: string | null) {
  const plain = name.replace(/[^-a-zA-Z0-9._]+/g, '-').replace(/^-|-$/g, '');
  return { name: plain, title, ...(url === null ? {} : { path: url }) };
}

function readme(figure: FigureView): string {
  const { source, licence, citation, version, versionAddress, page } = attributionOf(figure);
  return [
    `# ${figure.title}`,
    figure.subtitle,
    figure.summary,
    ...figure.notes.map((note) => `- ${note}`),
    `## ${t('dataPackage.contents')}`,
    t('dataPackage.about'),
    fields.map(({ name, description }) => `- \`${name}\`: ${description}`).join('\n'),
    t('dataPackage.formula'),
    `## ${t('dataPackage.origin')}`,
    `- ${t('download.source', { source })}`,
    `- ${t('download.licence', { licence })}`,
    `- ${t('dataPackage.version', { version, address: versionAddress })}`,
    `- ${t('dataPackage.page', { page })}`,
    `## ${t('dataPackage.cite')}`,
    citation,
  ]
    .join('\n\n')
    .concat('\n');
}
