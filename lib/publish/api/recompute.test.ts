import { toFindingViews } from '../../views/finding-view';
import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkNewsroom } from '../../check/check-newsroom';
import { catalogOf } from '../../check/edition';
import { fixtureNewsroom, newsroomWith } from '../../check/testdata/newsroom';
import { stubRenderers } from '../../compile/testing/stub-renderers';
import { viewArtefacts } from '../../compile/view-artefacts';
import { relations } from '../../domain/assertion';
import { claim } from '../../domain/claim';
import { finding } from '../../domain/finding';
import { operations } from '../../domain/statistic';
import { verdicts, type Verdict } from '../../domain/verdict';
import { assess, verdictBasisOf } from '../../numbers/assess';
import { judgeFinding } from '../../numbers/findings/judge-finding';
import { NumberError } from '../../numbers/number-error';
import { allowedVerdicts, findingRelations, rowsFor, type VerdictBasis } from '../../numbers/policy';
import type { ViewContext } from '../../views/view-context';
import {
  candidateClaims,
  candidateFindings,
  derivedNumbers,
  recomputedData,
  type CandidateClaim,
} from '../testing/recomputed';

const script = path.resolve(import.meta.dirname, '../../../docs/recompute.py');
const hasPython = spawnSync('python3', ['--version']).status === 0;
if (!hasPython) console.warn('python3 is not installed, so docs/recompute.py was not tested.');

type Json = Readonly<Record<string, unknown>>;
type Files = ReadonlyMap<string, string>;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'recompute-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The files of a newsroom’s API, by path on the site. */
async function apiOf(context: ViewContext): Promise<Files> {
  const { files } = await viewArtefacts(context, stubRenderers);
  return new Map(
    [...files].flatMap(([name, content]) =>
      name.startsWith('api/v1/') ? [[name, Buffer.from(content).toString()] as const] : [],
    ),
  );
}

/** Writes files of a site into a folder, and returns the folder. */
async function write(site: string, files: Files): Promise<string> {
  for (const [file, text] of files) {
    await mkdir(path.dirname(path.join(site, file)), { recursive: true });
    await writeFile(path.join(site, file), text);
  }
  return site;
}

/** Runs `docs/recompute.py` on a site. */
function recompute(site: string): Promise<{ code: number; counts: string; problems: string[] }> {
  return new Promise((resolve) => {
    execFile('python3', [script, site], { env: { ...process.env, PYTHONUTF8: '1' } }, (error, counts, problems) => {
      const lines = problems.split('\n').filter((line) => line !== '');
      resolve({ code: error === null ? 0 : Number(error.code), counts, problems: lines });
    });
  });
}

function findingsIn(context: ViewContext): number {
  return [...toFindingViews(context).values()].reduce((sum, { findings }) => sum + findings.length, 0);
}

it('python3 is installed wherever tests run in continuous integration', () => {
  expect(hasPython || process.env['CI'] === undefined).toBe(true);
});

describe.skipIf(!hasPython)('docs/recompute.py on the fixture newsroom', () => {
  let files: Files;
  let site: string;
  let count: { readonly findings: number; readonly verdicts: number };

  beforeAll(async () => {
    const checked = checkNewsroom(await fixtureNewsroom(), null, '2026-11-29');
    if (!checked.ok) throw new Error('The fixture newsroom has problems.');
    const catalog = catalogOf({ audience: 'readers', on: '2026-11-29' }, checked);
    files = await apiOf({ catalog, resolve: checked.resolve });
    site = await write(path.join(folder, 'fixture'), files);
    count = { findings: findingsIn({ catalog, resolve: checked.resolve }), verdicts: catalog.factChecks.size };
  });

  it('computes every verdict and finding except those from withheld series, and agrees with the site', async () => {
    const { code, counts, problems } = await recompute(site);
    expect(problems).toEqual([]);
    expect(code).toBe(0);
    expect(counts).toMatch(new RegExp(`^ *${count.findings - 1} findings$`, 'm'));
    expect(counts).toMatch(/^ *1 findings, not computed: the series harbour-office\/ships is withheld$/m);
    expect(counts).toMatch(new RegExp(`^ *${count.verdicts} verdicts$`, 'm'));
  });

  it.each<[what: string, record: string, from: string, to: string, problem: RegExp]>([
    [
      'a verdict that the numbers do not allow',
      'fact-checks/dues-of-arvenia.json',
      ...(['"key": "accurate"', '"key": "false"'] as const),
      /dues-of-arvenia\.json: the verdict is not allowed: false, supported$/,
    ],
    [
      'an overridden verdict that the numbers allow',
      'fact-checks/dues-of-arvenia.json',
      ...(['"override": null', '"override": {}'] as const),
      /dues-of-arvenia\.json: the verdict is allowed, but overridden: accurate, supported$/,
    ],
    [
      'a claim with a different number',
      'fact-checks/exports-of-arvenia.json',
      ...(['"value": "800000000000"', '"value": "990000000000"'] as const),
      /exports-of-arvenia\.json: the comparison with trade\/exports: published as supported, computed as contradicted$/,
    ],
    [
      'the second of several numbers if it differs',
      'fact-checks/dues-then-and-now.json',
      ...(['"value": "9"', '"value": "8"'] as const),
      /dues-then-and-now\.json: the comparison with dues\/arvenia: published as contradicted, computed as supported$/,
    ],
    [
      'a verdict that only the first of several numbers allows',
      'fact-checks/dues-then-and-now.json',
      ...(['"finding": "contradicted-in-part"', '"finding": "supported"'] as const),
      /dues-then-and-now\.json: the basis of the verdict: published as supported, computed as contradicted-in-part$/,
    ],
    [
      'a period of which a claim is not true',
      'fact-checks/dues-of-doria.json',
      ...(['"trueOf": null', '"trueOf": "2013"'] as const),
      /dues-of-doria\.json: the period of which the claim would be true: published as 2013, computed as None$/,
    ],
    [
      'a claim with a different trend',
      'fact-checks/dues-rising.json',
      ...(['"relation": "rose-every-time"', '"relation": "fell-every-time"'] as const),
      /dues-rising\.json: the comparison with dues\/arvenia@2023: published as supported, computed as contradicted$/,
    ],
    [
      'a trend that begins before the series',
      'fact-checks/dues-rising.json',
      ...(['"since": "2021"', '"since": "1990"'] as const),
      /dues-rising\.json: the first day: published as 1990-01-01, computed as /,
    ],
    [
      'a claimed rank that leaves out an entity that ranks ahead',
      'fact-checks/third-by-dues.json',
      ...(['"Doria",\n', ''] as const),
      /third-by-dues\.json: “among” leaves out Doria, which comes before$/,
    ],
    [
      'a statistic whose value differs from its series',
      'statistics/dues/doria.json',
      ...(['"value": "7.7",\n "number": 7.7', '"value": "7.6",\n "number": 7.6'] as const),
      /statistics\/dues\/doria\.json: dues\/doria: published as 7\.6, computed as 7\.7$/,
    ],
    [
      'a floating-point number that differs from the exact value',
      'statistics/trade/assets.json',
      ...(['"number": ', '"number": 1'] as const),
      /statistics\/trade\/assets\.json: trade\/assets: `number`: published as /,
    ],
    [
      'a calculation with a different operation',
      'statistics/trade/services-share.json',
      ...(['"key": "share"', '"key": "ratio"'] as const),
      /statistics\/trade\/services-share\.json: trade\/services-share: published as /,
    ],
    [
      'an observation with a different value',
      'series/fjord-office/dues.json',
      ...(['"value": "5.3"', '"value": "9.3"'] as const),
      /statistics\/dues\/arvenia\.json: dues\/arvenia@2014: published as 5\.3, computed as 9\.3$/,
    ],
    [
      'the opposite of a finding',
      'figures/dues/five-countries.json',
      ...(['"is": "rose"', '"is": "fell"'] as const),
      /figures\/dues\/five-countries\/: “fell”: published as True, computed as False$/,
    ],
    [
      'a policy that allows different verdicts',
      'policy.json',
      ...(['"allowed": [\n    "accurate",', '"allowed": ['] as const),
      /dues-of-arvenia\.json: the allowed verdicts: published as /,
    ],
    [
      'an unknown relation',
      'figures/dues/five-countries.json',
      ...(['"is": "rose"', '"is": "soared"'] as const),
      /figures\/dues\/five-countries\/: the relation soared is unknown$/,
    ],
  ])('reports %s', async (_, record, from, to, problem) => {
    const name = `api/v1/${record}`;
    const text = files.get(name) ?? '';
    expect(text).toContain(from);
    await write(site, new Map([[name, text.replace(from, to)]]));
    const { code, problems } = await recompute(site);
    await write(site, new Map([[name, text]]));
    expect(code).toBe(1);
    expect(problems).toContainEqual(expect.stringMatching(problem));
  });

  it('reports a missing record', async () => {
    const name = 'api/v1/series/fjord-office/dues.json';
    await rm(path.join(site, name));
    const { code, problems } = await recompute(site);
    await write(site, new Map([[name, files.get(name) ?? '']]));
    expect(code).toBe(1);
    expect(problems).toContainEqual(
      expect.stringMatching(/statistics\/dues\/arvenia\.json: cannot be computed: FileNotFoundError: .*dues\.json/),
    );
  });
});

describe.skipIf(!hasPython)('docs/recompute.py on numbers, claims and findings of every kind', () => {
  it('agrees with the site on each number and claim, and on which findings are true', async () => {
    const context = await newsroomWith(recomputedData);
    const findings = candidateFindings.flatMap((written) => {
      const read = finding.safeParse(written);
      const judged = read.success ? computed(() => judgeFinding(read.data, context)) : null;
      // The check rejects even a true finding if its `among` leaves out an entity that ranks ahead.
      return judged === null ? [] : [{ written, holds: judged.holds === true && judged.leftOut.length === 0 }];
    });
    const claims = candidateClaims.flatMap(({ asserts, also }) => {
      const read = claim.safeParse({ ...said, asserts, also });
      const assessment = read.success ? computed(() => assess(read.data, context)) : null;
      return assessment === null ? [] : [{ asserts, also, basis: verdictBasisOf(assessment) }];
    });
    const checks = claims.flatMap(factChecks);
    const written = [...figures(findings.map((one) => one.written)), ...checks];
    const files = await apiOf(await newsroomWith({ ...recomputedData, ...Object.fromEntries(written) }));
    const { counts, problems } = await recompute(await write(path.join(folder, 'every'), files));

    const untrue = findings.filter(({ holds }) => !holds);
    expect(problems.filter((problem) => !/ is not true$|, which comes before$/.test(problem))).toEqual([]);
    expect(problems.filter((problem) => problem.endsWith(', which comes before'))).not.toEqual([]);
    expect(problems).toHaveLength(untrue.length);
    expect(counts).toMatch(new RegExp(`^ *${findings.length - untrue.length + findingsIn(context)} findings$`, 'm'));
    // The base newsroom adds one verdict and one derived number. The script does not compute the derived number that has a bound as an
    // input, so it still computes as many numbers as there are in `derivedNumbers`.
    expect(counts).toMatch(new RegExp(`^ *${checks.length + 1} verdicts$`, 'm'));
    expect(counts).toMatch(new RegExp(`^ *${Object.keys(derivedNumbers).length} statistics, derived$`, 'm'));
    // The candidates include every operation, every basis of a verdict on a number, and both true and untrue claims and findings of each
    // kind.
    const isWith = (holds: boolean) =>
      new Set(findings.filter((one) => one.holds === holds).map((one) => one.written['is']));
    expect([isWith(true), isWith(false)]).toEqual([new Set(findingRelations), new Set(findingRelations)]);
    const ofBasis = (bases: readonly VerdictBasis[]) =>
      new Set(
        claims
          .filter(({ basis, also }) => also.length === 0 && bases.includes(basis))
          .map(({ asserts }) => asserts['relation']),
      );
    expect(ofBasis(['supported'])).toEqual(new Set(relations));
    expect(ofBasis(['contradicted', 'contradicted-but-for-another-measure'])).toEqual(new Set(relations));
    const runs = claims.filter(
      ({ asserts, also }) => also.length === 0 && asserts['relation'] === 'ranked' && 'since' in asserts,
    );
    expect(new Set(runs.map(({ basis }) => basis))).toEqual(new Set(['supported', 'close', 'contradicted']));
    const ofNumbers = rowsFor({ hasBounds: true }).filter(({ basis }) => !/no-(?:number|evidence)$/.test(basis));
    expect(new Set(claims.map(({ basis }) => basis))).toEqual(new Set(ofNumbers.map(({ basis }) => basis)));
    expect(new Set(Object.values(derivedNumbers).map(({ from }) => from.operation))).toEqual(new Set(operations));
  });
});

/** The result of a computation; null if it throws a NumberError. */
function computed<Result>(compute: () => Result): Result | null {
  try {
    return compute();
  } catch (error) {
    if (error instanceof NumberError) return null;
    throw error;
  }
}

const said = {
  ...{ text: 'A claim.', speaker: 'mara-quill', saidOn: '2023-05-02' },
  ...{ saidIn: 'fjord-office/yearbook-2023', locator: 'Foreword' },
};

/** The fact-checks of a claim: one with a verdict that the table allows and, for the first claim, another with an override. */
function factChecks({ asserts, also, basis }: CandidateClaim & { readonly basis: VerdictBasis }, index: number) {
  const allowed = allowedVerdicts[basis];
  const record = (verdict: Verdict, title: string) => ({
    ...{ title, viewpoint: 'oats-first', claim: { ...said, asserts, also }, verdict, summary: 'Reasons.' },
    ...{ checkedOn: '2024-01-10', checkedBy: 'desk', reviewBy: '2025-01-10' },
  });
  const file = (name: string, front: Json) =>
    [`content/fact-checks/${name}.mdx`, `---\n${JSON.stringify(front)}\n---\n\nThe reasons.\n`] as const;
  const [verdict = 'unverifiable'] = allowed;
  const other = verdicts.find((one) => !allowed.includes(one)) ?? 'unverifiable';
  const override = { verdict: other, reason: 'For this reason.', signedBy: 'mara-quill' };
  return [
    file(`check-${index}`, record(verdict, `Question ${index}?`)),
    ...(index === 0 ? [file('overridden', { ...record(other, 'The other question?'), override })] : []),
  ];
}

/** Figures that state the findings, a hundred in each file, because one file cannot contain all of them. */
function figures(findings: readonly Json[]): (readonly [name: string, text: string])[] {
  const most = 100;
  return Array.from({ length: Math.ceil(findings.length / most) }, (_, part) => {
    const record = {
      ...{ kind: 'bar', title: `Oats ${part}`, subtitle: 'Oats in 2022', alt: 'A bar.', orientation: 'horizontal' },
      findings: findings.slice(part * most, (part + 1) * most),
      bars: [{ key: 'share', label: 'Share', colour: 'accent' }],
      groups: [{ label: 'Arvenia', values: { share: 'oats/arvenia' } }],
    };
    return [`content/figures/oats/figure-${part}.yml`, JSON.stringify(record, null, 1)];
  });
}
