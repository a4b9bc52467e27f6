import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { sampleRecord } from '../../articles/sample-text';
import { contentFile } from '../../catalog/read-content';
import { parseContent } from '../../catalog/parse-content';
import { newsroom } from '../../domain/newsroom';
import { git } from '../../system/git';
import { draftArticle } from './article';

/** What to write into a new newsroom: its name, and the date of its sample article. */
export interface NewsroomRequest {
  readonly name: string;
  /** The publication date of the sample article, such as `2025-07-26`. */
  readonly date: string;
}

export type NewNewsroom = { readonly files: ReadonlyMap<string, string> } | { readonly wrong: string };

/** The only file of the previous content that is kept: the editors’ guide, because it describes the software. */
const kept = 'README.md';

const values = `entity,period,value,status,note
Arvenia,2022,21.0,reported,${sampleRecord.note}
Arvenia,2023,22.5,reported,${sampleRecord.note}
Arvenia,2024,24.0,provisional,${sampleRecord.note}
`;

/**
 * Returns the content of a newsroom that has not published anything yet: its name, a desk as author, and a sample article, which is a
 * draft. The numbers in the draft are invented and marked as such. The content passes the check, and readers see none of it.
 */
export function draftNewsroom({ name, date }: NewsroomRequest): NewNewsroom {
  const record = newsroom.safeParse({ name });
  if (!record.success) return { wrong: 'The name must have 1 to 40 characters, on one line.' };
  const files = new Map([
    ['content/newsroom.yml', `${stringify(record.data)}\n${toFillIn}`],
    ['content/people.yml', stringify({ desk: { name, kind: 'organisation', description: 'The newsroom' } })],
    ['content/LICENCE.md', licence],
    [
      'content/sources/sample/table.yml',
      stringify({
        ...{ grade: 'primary', publisher: sampleRecord.office, title: sampleRecord.table, edition: '1' },
        ...{ kind: 'dataset', publishedOn: { unknown: sampleRecord.reason }, accessedOn: date },
        url: { unknown: sampleRecord.reason },
        licence: { name: sampleRecord.licence, redistribution: 'not-stated' },
      }),
    ],
    ['content/series/sample/oats.csv', values],
    [
      'content/series/sample/oats.yml',
      stringify({
        ...{ title: sampleRecord.series, definition: sampleRecord.definition },
        ...{ unit: { kind: 'percent', of: 'the harvest' }, frequency: 'year', source: 'sample/table' },
        ...{ locator: 'The whole table', sha256: createHash('sha256').update(values).digest('hex') },
      }),
    ],
    [
      'content/statistics/sample.yml',
      stringify({
        oats: {
          ...{ kind: 'observed', name: sampleRecord.statistic },
          ...{ series: 'sample/oats', entity: 'Arvenia', period: 2024 },
        },
      }),
    ],
    [
      'content/figures/sample/oats.yml',
      stringify({
        ...{ kind: 'line', title: sampleRecord.figure, subtitle: sampleRecord.subtitle },
        alt: sampleRecord.alt,
        strands: [{ series: 'sample/oats', entity: 'Arvenia', label: 'Arvenia', colour: 'accent' }],
      }),
    ],
    [
      'content/viewpoints/sample.yml',
      stringify({
        ...{ name: sampleRecord.view, holder: 'desk', outlet: sampleRecord.office, publishedOn: date },
        ...{ source: 'sample/table', thesis: sampleRecord.thesis },
      }),
    ],
  ]);
  const content = parseContent([...files].map(([file, text]) => contentFile(file, text)));
  const article = draftArticle(content, { title: 'A first explainer', viewpoint: 'sample', date });
  return 'wrong' in article ? article : { files: files.set(article.file, article.text) };
}

const toFillIn = `# What readers should know about you. The guide (README.md, "Newsroom") describes each field. Fill them in before you publish.
# tagline: A few words shown next to the name
# description: What you publish, in a sentence or two.
# licence: { name: …, short: …, spdx: …, url: …, permits: … }
# contact: desk@example.org
# owner: Who owns the publication.
# funding: Who pays for it.
# proposals: How a reader proposes a claim to check.
# rightOfReply: How people whose words you explain or check can reply.
`;

const licence = `# Licence of the content

This newsroom’s text and graphics have no licence yet. State the licence here, and under \`licence\` in newsroom.yml. Data stay under the licences of their publishers, which the files under \`sources/\` record.
`;

/** The maximum number of files that the error message lists. */
const mostListed = 10;

/**
 * Replaces the project's content with a newsroom.
 *
 * @returns null if the content was replaced; otherwise, an error message about the files that would be lost
 */
export async function replaceContent(root: string, files: ReadonlyMap<string, string>): Promise<string | null> {
  const folder = path.join(root, 'content');
  const entries = existsSync(folder) ? (await readdir(folder)).filter((name) => name !== kept) : [];
  if (entries.length > 0) {
    const { code, output } = await git(root, ['status', '--porcelain', '--ignored', '--', 'content']);
    if (code !== 0)
      return 'content/ is not in a git repository, so the files in content/ would be lost. Move them elsewhere first.';
    // Deleted files are not lost, because git still has them.
    const lost = output
      .toString()
      .split('\n')
      .filter((line) => line !== '' && !/^(?: D|D ) /.test(line));
    const more = lost.length > mostListed ? `\nand ${lost.length - mostListed} more` : '';
    if (lost.length > 0)
      return `content/ has uncommitted files that would be lost. Commit them or move them elsewhere first:\n${lost.slice(0, mostListed).join('\n')}${more}`;
  }
  for (const name of entries) await rm(path.join(folder, name), { recursive: true });
  for (const [file, text] of files) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text, { flag: 'wx' });
  }
  return null;
}
