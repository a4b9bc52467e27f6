import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ContentFile } from '../catalog/read-content';
import { rules } from '../problems/rules';
import { textReport } from '../problems/text-report';
import { checkNewsroom, type Checked } from './check-newsroom';
import { baseNewsroom, contentFile, newsroomOf, newsrooms } from './testdata/newsroom';

const cases = readdirSync(newsrooms).sort();

/** Golden files are rewritten only on request, and never in CI, because somebody must read the changes before committing them. */
const updates = process.env['UPDATE_GOLDENS'] === '1';
if (updates && process.env['CI'] === 'true') throw new Error('UPDATE_GOLDENS is refused in CI.');

function reportOf(checked: Checked, files: readonly ContentFile[]): string {
  if (checked.ok) return 'All good.\n';
  return `${textReport(checked.problems, new Map(files.map(({ path: file, text }) => [file, text])))}\n`;
}

/** The date on which a case is checked; null if the case does not depend on a date. */
function dateOf(name: string): string | null {
  const file = path.join(newsrooms, name, 'date.txt');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}

const goldenOf = (name: string): string => path.join(newsrooms, name, 'problems.txt');

/** The result of checking each case. Each case is checked only once, because the checks take almost all the time of these tests. */
const checks = new Map<string, { readonly files: readonly ContentFile[]; readonly checked: Checked }>();

async function checkOf(name: string) {
  const files = checks.get(name)?.files ?? (await newsroomOf(name));
  const checked = checks.get(name)?.checked ?? checkNewsroom(files, dateOf(name));
  checks.set(name, { files, checked });
  return { files, checked };
}

describe('a newsroom with mistakes', () => {
  it.each(cases)('produces the expected report: %s', async (name) => {
    const { files, checked } = await checkOf(name);
    const report = reportOf(checked, files);
    if (updates) writeFileSync(goldenOf(name), report);
    const advice = `No problems.txt. Run UPDATE_GOLDENS=1 npx vitest run lib/check, and read what it says:\n${report}`;
    expect(existsSync(goldenOf(name)), advice).toBe(true);
    expect(report).toBe(readFileSync(goldenOf(name), 'utf8'));
  });

  it.each(cases)('reports no problem twice: %s', async (name) => {
    const { checked } = await checkOf(name);
    const places = checked.ok
      ? []
      : checked.problems.map(({ file, position, message }) => `${file}:${position.line}:${position.column} ${message}`);
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });

  // No case can break the two rules that compare a valid newsroom with what was published before. lib/cli/keep tests these rules.
  it('breaks every rule in at least one case, except the two about published content', () => {
    const goldens = cases.map((name) => readFileSync(goldenOf(name), 'utf8')).join('\n');
    expect(rules.filter((rule) => !goldens.includes(`error[${rule}]`))).toEqual(['url/dropped', 'revision/silent']);
  });

  it.each(['documents', 'hostile-yaml', 'several-breaks'])(
    'produces the same report when it is checked again: %s',
    async (name) => {
      const files = await newsroomOf(name);
      expect(reportOf(checkNewsroom(files), files)).toBe(reportOf(checkNewsroom(files), files));
    },
  );
});

describe('a newsroom without mistakes', () => {
  const rewritten = async (rewrite: (text: string) => string) =>
    (await baseNewsroom()).map(({ path: name, text }) => contentFile(name, rewrite(text)));

  it('passes', async () => {
    expect(reportOf(checkNewsroom(await baseNewsroom()), await baseNewsroom())).toBe('All good.\n');
  });

  it('passes with Windows line endings and with byte-order marks', async () => {
    const windows = await rewritten((text) => text.replaceAll('\n', '\r\n'));
    expect(reportOf(checkNewsroom(windows), windows)).toBe('All good.\n');
    const marked = await rewritten((text) => `\uFEFF${text}`);
    expect(reportOf(checkNewsroom(marked), marked)).toBe('All good.\n');
  });

  it('passes with both kinds of line endings in one file', async () => {
    const mixed = await rewritten((text) => text.replace('\n', '\r\n'));
    expect(reportOf(checkNewsroom(mixed), mixed)).toBe('All good.\n');
  });

  it('holds back articles dated after the day of publication, and none if no day is given', async () => {
    const files = await rewritten((text) => text.replace("publishedOn: '2024-01-12'", "publishedOn: '2025-01-10'"));
    expect(checkNewsroom(files)).toMatchObject({ ok: true, scheduled: [] });
    expect(checkNewsroom(files, null, '2025-01-10')).toMatchObject({ ok: true, scheduled: [] });
    expect(checkNewsroom(files, null, '2025-01-09')).toMatchObject({ ok: true, scheduled: ['more-oats'] });
  });

  it('has no reviews due if no date is given, or if no review date has passed', async () => {
    const files = await newsroomOf('reviews');
    expect(checkNewsroom(files).ok).toBe(true);
    expect(checkNewsroom(files, '2025-01-10').ok).toBe(true);
  });

  it('returns the whole catalog', async () => {
    const checked = checkNewsroom(await baseNewsroom());
    if (!checked.ok) throw new Error('The base newsroom has problems.');
    const { catalog } = checked;
    const sizes = Object.fromEntries(
      Object.entries(catalog).map(([kind, entries]) => [kind, entries instanceof Map ? entries.size : entries]),
    );
    expect(sizes).toEqual({
      newsroom: {},
      edition: null,
      people: 2,
      questions: 0,
      topics: 0,
      terms: 0,
      corrections: 0,
      sources: 1,
      standingPages: 0,
      stateOutlets: 0,
      series: 1,
      statistics: 3,
      figures: 3,
      viewpoints: 1,
      factChecks: 1,
      articles: 1,
    });
  });
});
