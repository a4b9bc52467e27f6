import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvHash } from '../../catalog/parse-csv';
import { publishedPath } from '../../catalog/parse-published';
import { readContent } from '../../catalog/read-content';
import { checkNewsroom } from '../../check/check-newsroom';
import { createRenderers } from '../../compile/renderers';
import { reportOf } from '../check/report';
// Imported first: otherwise, the renderers would load React’s production build, and the tests are compiled for its development build.
import '../../../components/embed/documents';
import '../../../components/figure/drawing/draw-plot';
import { withPublished } from '../../archive/with-published';
import { reviseCommand } from '../revise/command';
import { keepCommand, type Outcome } from './command';
import { keptDocuments } from '../../archive/publish-kept';
import { readPublishedBefore } from '../../archive/published-before';
import { todayOf } from '../../archive/today';
import { gitIn } from '../../system/testing/git-in';

const project = path.resolve(import.meta.dirname, '../../..');
const base = path.join(project, 'lib/check/testdata/base');
const on = '2024-06-01';
const series = 'content/series/fjord-office/oats';
const embed = '/embed/figures/oats/lines/';
let root = '';
let pinned = '';

const git = (...args: string[]): void => gitIn(root, ...args);

const read = (file: string): Promise<string> => readFile(path.join(root, file), 'utf8');
const write = (file: string, text: string): Promise<void> => writeFile(path.join(root, file), text);
const context = {
  get cwd() {
    return root;
  },
  today: async () => on,
};
const keep = (...args: string[]): Promise<Outcome> => keepCommand(args, context);
const revise = (...args: string[]): Promise<Outcome> => reviseCommand(args, context);

async function check(): Promise<{ ok: boolean; report: string; note: string | null }> {
  const files = await readContent(root);
  const whole = await withPublished(root, files, { checked: checkNewsroom(files, null, on), on });
  const report = reportOf(whole.checked, whole.files, { format: 'text', summary: false });
  return { ok: whole.checked.ok, report, note: whole.note };
}

/** Returns the archived documents that a build would publish. */
async function published(): Promise<Map<string, string>> {
  const files = await readContent(root);
  const checked = checkNewsroom(files, null, on);
  if (!checked.ok) throw new Error('The newsroom of the test has problems.');
  const { embeds } = await createRenderers(project);
  const { kept } = await readPublishedBefore(root);
  const documents = keptDocuments(kept, todayOf(files, checked, on), embeds);
  return new Map(documents.map(([address, html]) => [address, html.toString()]));
}

function lineOf(text: string, address: string): number {
  return text.split('\n').findIndex((line) => line.split(' ')[0] === address) + 1;
}

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'plumbline-keep-'));
  await cp(base, root, { recursive: true });
  await write(
    'content/figures/oats/spare.yml',
    (await read('content/figures/oats/bars.yml')).replace('title: ', 'title: Once more, '),
  );
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=Base');
});

afterAll(() => rm(root, { recursive: true }));

describe.sequential('npm run keep', () => {
  it('is not required while a project has no list of published addresses', async () => {
    expect(await check()).toMatchObject({ ok: true, note: null });
  });

  it('records every address once, in order', async () => {
    expect(await keep()).toMatchObject({ code: 0 });
    const list = await read(publishedPath);
    const lines = list.split('\n').filter((line) => line.startsWith('/'));
    const addresses = lines.map((line) => line.split(' ')[0] ?? '');
    expect(addresses).toEqual([...new Set(addresses)].sort());
    expect(addresses).toEqual(
      expect.arrayContaining(['/', '/figures/oats/lines/', '/figures/oats/lines/data.csv', embed]),
    );
    pinned = addresses.find((address) => address.startsWith(embed) && address !== embed) ?? '';
    expect(pinned).toMatch(/\/[\da-f]{12}\/$/);
    git('add', '.');
    git('commit', '--quiet', '--message=Record');
    expect((await keep()).output).toContain('0 of them new');
    expect(await read(publishedPath)).toBe(list);
    expect(await check()).toMatchObject({ ok: true, note: null });
  });

  it('records each number, verdict, title and definition next to its address, and archives each series’ data', async () => {
    const list = await read(publishedPath);
    for (const line of [
      '/articles/more-oats/ Should Arvenia grow more oats?',
      '/fact-checks/quarter-of-the-harvest/ Are oats nearly 25% of the harvest?',
      '  verdict: Accurate',
      '  told: “measure” oats/arvenia = Oats in the harvest of Arvenia, 2022: 24.0%',
      '/figures/oats/lines/ Bellmark grows more oats than Arvenia',
      '  told: “Arvenia” fjord-office/oats of Arvenia',
      '/numbers/oats/arvenia/ Oats in the harvest of Arvenia',
      '  value: 2022: 24.0%',
      '  unit: % of the harvest',
      '/series/fjord-office/oats/ Oats in the harvest',
      '  edition: fjord-office/yearbook-2023: 2023, read 2024-01-10',
    ])
      expect(list.split('\n')).toContain(line);
    expect(await read(`content/kept/series/fjord-office/oats.csv`)).toBe(await read(`${series}.csv`));
  });

  it('is required after a published value changes: the check reports the published version of the embed, at its line in the list', async () => {
    const csv = (await read(`${series}.csv`)).replace('Bellmark,2020,31.5', 'Bellmark,2020,31.1');
    await write(`${series}.csv`, csv);
    await write(`${series}.yml`, (await read(`${series}.yml`)).replace(/sha256: .*/, `sha256: ${csvHash(csv)}`));
    const { ok, report } = await check();
    expect(ok).toBe(false);
    expect(report).toContain(`error[url/dropped] ${publishedPath}:${lineOf(await read(publishedPath), pinned)}:1`);
    expect(report).toContain('of /figures/oats/lines/ was published, but the content no longer produces it.');
    expect(report).toContain('npm run keep');
    expect(report).toContain(`error[revision/silent] ${series}.csv:`);
    expect(report).toContain(
      'A value was changed after publication without a record: Bellmark 2020 was 31.5 and is 31.1.',
    );
  });

  it('asks for a different revision if the last commit does not contain the published version', async () => {
    await write('content/people.yml', `${await read('content/people.yml')}\n`);
    git('add', '.');
    git('commit', '--quiet', '--message=Move');
    const { code, output } = await keep();
    expect(code).toBe(1);
    expect(output).toMatch(/Not found in HEAD \([\da-f]{7}\): \/embed\/figures\/oats\/lines\//);
    expect((await check()).ok).toBe(false);
  });

  it('archives the published version from an earlier commit that contains it', async () => {
    const { code, output } = await keep('--base', 'HEAD~1');
    expect(output).toContain(`Archived content/kept${pinned.slice('/embed'.length, -1)}.html, from HEAD~1`);
    // The version is archived, but the changed value still has no record, so the list keeps the old value.
    expect(output).toContain('revision/silent');
    expect(code).toBe(1);
    expect(await check()).toMatchObject({ ok: false });
    expect((await keep()).code).toBe(1);
  });

  it('records the new value after npm run revise has recorded the old one', async () => {
    const edition = 'content/sources/fjord-office/yearbook-2023.yml';
    const { code, output } = await revise('--reason', 'The office revised its yearbook.');
    expect(output).toContain(`Wrote ${series}.yml.`);
    expect(output).toContain('were revised, but its source is still the previous edition');
    expect(code).toBe(1);
    await write(edition, (await read(edition)).replace("accessedOn: '2024-01-10'", "accessedOn: '2024-05-02'"));
    expect((await check()).note).toContain('new or changed');
    expect(await keep()).toMatchObject({ code: 0 });
    expect(await read('content/kept/series/fjord-office/oats.csv')).toContain('Bellmark,2020,31.1');
    expect(await check()).toMatchObject({ ok: true, note: null });
  });

  it('publishes the old document at its old address, with a link to the new version and the corrections', async () => {
    await write(
      'content/corrections.yml',
      "misread:\n  date: '2024-05-02'\n  severity: correction\n  was: We drew “31.5%” for 2020.\n  now: It is “31.1%”.\n  why: A row was misread.\n  of: { figures: [oats/lines] }\n",
    );
    const html = (await published()).get(`${pinned}index.html`) ?? '';
    const version = pinned.slice(embed.length, -1);
    expect(html).toContain('31.5%');
    expect(html).toContain(`Version ${version}, replaced; page corrected`);
    expect(html).toContain(`<a href="${embed}" target="_blank" rel="noopener">Bellmark grows more oats than Arvenia`);
    expect(html).toContain('We drew “31.5%” for 2020. It is “31.1%”.');
    expect(html).toMatch(/<link rel="canonical" href="https?:\/\/[^"]+\/figures\/oats\/lines\/"/);
    expect(html).toContain('content="noindex"');
  });

  it('archives the embeds of a removed figure; the figure’s page needs a redirect or an explanation in redirects.yml', async () => {
    const figure = await read('content/figures/oats/spare.yml');
    const page = '/figures/oats/spare/';
    await rm(path.join(root, 'content/figures/oats/spare.yml'));
    const { report } = await check();
    expect(report).toContain(`error[url/dropped] ${publishedPath}:${lineOf(await read(publishedPath), page)}:1`);
    expect(report).toContain(`from: ${page}`);
    expect((await keep('--base', 'HEAD~1')).output).toContain('Archived content/kept/figures/oats/spare/');
    expect((await check()).report).toContain('This is an old version of /figures/oats/spare/');
    await write('content/redirects.yml', `- from: ${page}\n  to: /figures/oats/line/\n`);
    const { report: misled } = await check();
    expect(misled).toContain('error[reference/unknown] content/redirects.yml:2:7');
    expect(misled).toContain('Did you mean "/figures/oats/lines/"?');
    await write('content/redirects.yml', `- from: ${page}\n  to: /figures/oats/lines/\n`);
    expect(await check()).toMatchObject({ ok: true });
    expect(JSON.stringify([...(await published())])).toContain('/figures/oats/lines/');
    await write('content/redirects.yml', `- from: ${page}\n  gone: Its source was withdrawn.\n`);
    expect(await check()).toMatchObject({ ok: true });
    const gone = [...(await published())].find(([address]) => address.startsWith('/embed/figures/oats/spare/'));
    expect(gone?.[1]).toMatch(/Version [\da-f]{12}, withdrawn/);
    expect(gone?.[1]).toContain('Its source was withdrawn.');
    await rm(path.join(root, 'content/redirects.yml'));
    await write('content/figures/oats/spare.yml', figure);
  });

  it('archives the same document whether it comes from a built site or from a commit', async () => {
    const file = `content/kept${pinned.slice('/embed'.length, -1)}.html`;
    const fromGit = await read(file);
    const built = path.join(root, `out${pinned}`);
    await mkdir(built, { recursive: true });
    await writeFile(path.join(built, 'index.html'), (await published()).get(`${pinned}index.html`) ?? '');
    await rm(path.join(root, file));
    expect((await keep('--from', 'out')).output).toContain(`Archived ${file}, from out.`);
    expect(await read(file)).toBe(fromGit);
  });

  it('archives the embed script in a file named after its hash, and reports a changed or missing file', async () => {
    await keep();
    const [address = ''] = /^\/embed\.[\da-f]{12}\.js$/m.exec(await read(publishedPath)) ?? [];
    const file = `content/kept${address}`;
    const code = await read(file);
    expect((await readPublishedBefore(root)).scripts).toEqual([{ address, code }]);
    await write(file, `${code}// changed`);
    expect((await check()).report).toContain(`error[file/unknown] ${file}:1:1`);
    await rm(path.join(root, file));
    expect((await check()).report).toContain(`${address} was published but no longer exists.`);
    await write(file, code);
  });

  it('counts new addresses, and rejects lines and archived files that were edited by hand', async () => {
    await write(
      'content/figures/oats/more.yml',
      (await read('content/figures/oats/lines.yml')).replace('title: ', 'title: Still '),
    );
    expect((await check()).note).toMatch(
      /^\d+ addresses are new or changed\. After publishing, record them with npm run keep\.$/,
    );
    const list = await read(publishedPath);
    await write(publishedPath, `${list}figures/x\n`);
    expect((await check()).report).toContain('"figures/x" is not an address of this site.');
    expect(await keep('--merged')).toMatchObject({
      code: 1,
      output: expect.stringContaining('"figures/x" is not an address'),
    });
    await write(publishedPath, list);
    await write(`content/kept${pinned.slice('/embed'.length, -1)}.html`, '<p>Another number');
    const { report } = await check();
    expect(report).toContain(`error[file/unknown] content/kept${pinned.slice('/embed'.length, -1)}.html:1:1`);
  });

  it('reports a deleted or shortened list, and accepts a merged list only with --merged', async () => {
    const list = await read(publishedPath);
    const line = '/numbers/oats/exports/ Exports of oats\n';
    git('add', '.');
    git('commit', '--quiet', '--message=Recorded');
    await rm(path.join(root, publishedPath));
    expect((await check()).report).toContain(`error[revision/silent] ${publishedPath}:1:1`);
    for (const args of [[], ['--merged']])
      expect(await keep(...args)).toMatchObject({
        code: 1,
        output: expect.stringContaining(`Restore it: git checkout ${publishedPath}.`),
      });
    await expect(read(publishedPath)).rejects.toThrow('ENOENT');
    const shorter = list.replace(/\/numbers\/oats\/exports\/ Exports of oats\n(?: {2}.*\n)+/, '');
    expect(shorter.length).toBeLessThan(list.length);
    await write(publishedPath, shorter);
    expect((await check()).report).toContain(`error[revision/silent] ${publishedPath}:1:1`);
    expect(await keep()).toMatchObject({ code: 1, output: expect.stringContaining('npm run keep -- --merged') });
    expect(await keep('--merged')).toMatchObject({
      code: 1,
      output: expect.stringContaining('/numbers/oats/exports/ was published, but is no longer in this list.'),
    });
    await write(publishedPath, list.replace('€12.50 million', '€13.50 million'));
    expect(await keep('--merged')).toMatchObject({
      code: 1,
      output: expect.stringMatching(/“.*€13\.50 million.*” does not match the list of any merged branch/),
    });
    expect(await read(publishedPath)).toContain('€13.50 million');
    expect((await check()).ok).toBe(false);
    await write(publishedPath, `${list}${line}`);
    expect(await keep('--merged')).toMatchObject({ code: 1, output: expect.stringContaining('is listed twice') });
    const seal = /^# Recorded.*\n/m.exec(list)?.[0] ?? '';
    await write(publishedPath, list.replace(seal, `${seal}# Recorded on 2024-05-30, sealed 0123456789ab.\n`));
    expect((await check()).ok).toBe(false);
    await keep('--merged');
    expect((await check()).report).not.toContain('revision/silent');
    await write(publishedPath, list);
  });

  it.each([
    [['--base', 'nowhere', '--from', 'out'], 'Give --base or --from, not both.'],
    [['--from', 'nowhere'], 'There is no folder nowhere.'],
    [['--date', 'soon'], '--date soon:'],
    [['--date', '2024-06-02'], 'this day is in the future'],
    [['--nonsense'], "Unknown option '--nonsense'"],
  ])('rejects the arguments %j', async (args, words) => {
    const { code, output } = await keep(...args);
    expect(output).toContain(words);
    expect(code).toBe(2);
  });
});
