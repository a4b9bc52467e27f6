import { describe, expect, it } from 'vitest';
import { fallAndRise, observedShare, published, publishedChange, sharesOf } from '../numbers/testdata/shares';
import type { Problem } from '../problems/problem';
import type { ContentFile } from '../catalog/read-content';
import { createIncrementalCheck } from './incremental-check';
import { baseNewsroom, contentFile } from './testdata/newsroom';
import { problemsWith as problemsOf } from './testdata/problems-with';

const check = 'content/fact-checks/quarter-of-the-harvest.mdx';
const shares = 'content/series/fjord-office/shares.yml';

const statistics = [
  ...['Arvenia', 'Bellmark'].map((entity) => observedShare(entity, '2022')),
  publishedChange('loss', '-2.9'),
  publishedChange('gain', '5.4'),
  published('quarter', '25', '{ kind: percent, of: the harvest }', '2022', 'one'),
].join('');

const data: Readonly<Record<string, string>> = { ...sharesOf(fallAndRise), 'content/statistics/c.yml': statistics };

/** Numbers that the text of the fact-check states, so that its summary may repeat them. */
const used = [
  'It fell by <Stat of="c/loss" as="magnitude">2.9%</Stat> and another rose by <Stat of="c/gain">5.4%</Stat>.',
  'Arvenia had <Stat of="c/arvenia" at="2018">30%</Stat>, then <Stat of="c/arvenia" at="2021">24%</Stat>.',
  'Of all, <Stat of="c/quarter">25%</Stat> was sown early.',
  'It was <Stat of="c/bellmark">51.3%</Stat> in Bellmark, or <Stat of="c/bellmark" decimals="0">51%</Stat>.',
];

const problemsWith = (written: Readonly<Record<string, string>>): Promise<readonly Problem[]> =>
  problemsOf({ ...data, ...written });

async function inSummary(summary: string): Promise<readonly Problem[]> {
  const { text = '' } = (await baseNewsroom()).find((file) => file.path === check) ?? {};
  const changed = text.replace('summary: The yearbook bears it out.', `summary: ${summary}`);
  return problemsWith({ [check]: `${changed}\n${used.join('\n\n')}\n` });
}

async function messagesIn(summary: string): Promise<readonly string[]> {
  return (await inSummary(summary)).map(({ message }) => message);
}

describe('the words beside a number in the summary of a fact-check', () => {
  it.each([
    'It fell by 2.9%.',
    'It gained 5.4%.',
    'Its share fell from 30% to 24%.',
    'In 2018 it was 30% in Arvenia.',
    'More than 51% of it was oats.',
    'Most of it, 51.3%, was oats.',
  ])('are accepted if they are true: %s', async (summary) => {
    expect(await messagesIn(summary)).toEqual([]);
  });

  it.each([
    ['It rose by 2.9%.', '"rose" is not true: the number fell.'],
    ['It lost 5.4%.', '"lost" is not true: the number rose.'],
    [
      'The change was 2.9%.',
      'The number is a change without its sign, and neither its sentence nor the one before says which way it went.',
    ],
    ['Its share rose from 30% to 24%.', '"rose" is not true: 30% is above 24%.'],
    ['Less than 51% of it was oats.', '"Less than" is not true: the exact number is 51.300%.'],
    ['It was 30% in 2019.', 'The text says 2019, but the number is for 2018.'],
    ['In 2019 (a dry season) it was 30%.', 'The sentence says 2019, but the number is for 2018.'],
    ['A minority of it (51.3%) was oats.', '"A minority" is not true: the number is 51.3%.'],
    ['In Bellmark it was 30%.', 'The text says "Bellmark", but the number is for "Arvenia".'],
    ['Last year it was 30%.', '"Last year" will be wrong later.'],
  ])('are reported if they are not: %s', async (summary, message) => {
    expect(await messagesIn(summary)).toEqual([message]);
  });

  it('are reported at the position of the wrong word', async () => {
    const [problem] = await inSummary('Over the whole of that time it rose by 2.9%.');
    expect(problem).toMatchObject({
      rule: 'prose/direction',
      file: check,
      position: { line: 16, column: 41 },
      length: 4,
    });
  });

  it('are not compared with our statistics if the number may be one that the speaker stated', async () => {
    expect(await messagesIn('It was 25% in 2019.')).toEqual([]);
  });

  it('are not judged in a quotation', async () => {
    expect(await messagesIn('She wrote “It rose by 2.9%”.')).toEqual([]);
  });
});

/** The messages about a note on the series, in which Arvenia and Bellmark both have values. */
async function messagesOfNote(note: string, more = ''): Promise<readonly string[]> {
  return (await problemsWith({ [shares]: `${data[shares] ?? ''}notes: ['${note}']\n${more}` })).map(
    ({ message }) => message,
  );
}

describe('the words beside a number in a note', () => {
  it.each([
    'It was 24% in 2021 and 26% in 2022 in Arvenia.',
    'The share of 2018 was 30%.',
    'In 2019 and 2022 it was above 51%.',
  ])('on a series are accepted if they are true: %s', async (note) => {
    expect(await messagesOfNote(note)).toEqual([]);
  });

  it.each([
    [
      'It was 24% in 2022 and 26% in 2021 in Arvenia.',
      ['The text says 2022, but the number is for 2021.', 'The text says 2021, but the number is for 2022.'],
    ],
    ['In Arvenia 51.3% in 2022, not 26%.', ['"51.3%" is a number without a source.']],
    ['The share fell from 24% in 2021 to 26% in 2022 in Arvenia.', ['"fell" is not true: 24% is below 26%.']],
    ['It was less than 51% in 2022.', ['"less than" is not true: the exact number is 51.300%.']],
  ])('on a series are reported if they are not: %s', async (note, messages) => {
    expect(await messagesOfNote(note)).toEqual(messages);
  });

  it('are compared with the statistics that the field "stated" lists', async () => {
    expect(await messagesOfNote('It rose by 2.9%.', 'stated: [c/loss]\n')).toEqual([
      '"rose" is not true: the number fell.',
    ]);
  });

  it('are not judged if the number could be either a statistic that fell or one that rose', async () => {
    const fell = publishedChange('same', '2.9');
    const written = { 'content/statistics/c.yml': statistics + fell };
    const note = `${data[shares] ?? ''}notes: ['It rose by 2.9%.']\nstated: [c/loss, c/same]\n`;
    expect(await problemsWith({ ...written, [shares]: note })).toEqual([]);
  });

  it('on a statistic are compared with that statistic', async () => {
    const written = statistics.replace('Table 9\n', 'Table 9\n  note: As printed, a rise of 2.9%.\n');
    const found = await problemsWith({ 'content/statistics/c.yml': written });
    expect(found.map(({ message }) => message)).toEqual(['"rise" is not true: the number fell.']);
  });

  it('in a data file are compared with the values of the series', async () => {
    const rows = fallAndRise.replace(
      'Arvenia,2022,26,reported,',
      'Arvenia,2022,26,reported,"Against Arvenia’s 24% in 2020"',
    );
    const found = await problemsWith(sharesOf(rows));
    expect(found.map(({ message }) => message)).toEqual(['"24%" is a number without a source.']);
    const named = rows.replace('in 2020', 'in 2020, and not in 2021');
    const [problem] = await problemsWith(sharesOf(named));
    expect(problem).toMatchObject({
      file: 'content/series/fjord-office/shares.csv',
      position: { line: 6, column: 52 },
      message: 'The text says 2020, but the number is for 2021.',
    });
  });

  it('are judged again after the number has changed', async () => {
    const recheck = createIncrementalCheck();
    const note = `${data[shares] ?? ''}notes: ['It rose by 2.9%.']\nstated: [c/loss]\n`;
    const written = Object.entries({ ...data, [shares]: note }).map(([name, text]) => contentFile(name, text));
    const messages = (changed: readonly ContentFile[]): readonly string[] => {
      const { checked } = recheck({ written: changed, removed: [] });
      return checked.ok ? [] : checked.problems.map(({ message }) => message);
    };
    expect(messages([...(await baseNewsroom()), ...written])).toEqual(['"rose" is not true: the number fell.']);
    const rise = statistics.replace("'-2.9'", "'2.9'");
    expect(messages([contentFile('content/statistics/c.yml', rise)])).toEqual([]);
  });
});
