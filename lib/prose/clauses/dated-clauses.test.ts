import { describe, expect, it } from 'vitest';
import { periodKey } from '../../domain/period';
import { dateAt, datesIn, openingDate } from './dated-clauses';

/** The years that a sentence gives for its numbers: `0 in 2023` for the first number. Each # in the sentence stands for a number. */
function dates(sentence: string): string[] {
  const text = sentence.replaceAll('#', '\uFFFC');
  const places = [...text.matchAll(/\uFFFC/g)].map(({ index }) => index);
  return datesIn(text, places).map(({ number, year, word, start }) => {
    expect(text.slice(start).startsWith(word)).toBe(true);
    return `${number} in ${year}`;
  });
}

describe('a date in the clause of a number', () => {
  it.each([
    ['It owed # of GDP at the end of 2025.', ['0 in 2025']],
    ['It was # in the last quarter of 2025.', ['0 in 2025']],
    ['The council announced a share of # for 2023.', ['0 in 2023']],
    ['Nearly # were made in Arvenia in 2024.', ['0 in 2024']],
    ['It counted more than # of wide-grain oats made in 2023.', ['0 in 2023']],
    ['They had # arriving from Bellmark in June 2025.', ['0 in 2025']],
    ['The limit of # had come back into force on 2 January 2025 and held.', ['0 in 2025']],
    ['They spent # more in June 2025 than in May.', ['0 in 2025']],
    ['In August 2025 the prices were # lower than a year before, which fits.', ['0 in 2025']],
    ['Prices fit: by the end of 2023 the mills could have sold # a year.', ['0 in 2023']],
    ['And in the first half of 2025, by the official accounts, exports supplied # of it.', ['0 in 2025']],
    ['In 2025, the year after the reform, they were # lower than in the year before.', ['0 in 2025']],
    ['Most is counted with the debt of the mills, which owed # at the end of 2025.', ['0 in 2025']],
    ['The balances, as recorded, left # over in 2024.', ['0 in 2024']],
    ['Figures for 2017 put it at #.', ['0 in 2017']],
    ['It puts the share of 2024 at # of sales.', ['0 in 2024']],
    ['The facility of April 2024 was worth #.', ['0 in 2024']],
  ])('%s', (sentence, expected) => expect(dates(sentence)).toEqual(expected));
});

describe('the part of the year in the date of a number', () => {
  it.each([
    ['It was # in July 2026.', 'July 2026', '2026-07', 'in'],
    ['In March 2026 the rate was #.', 'March 2026', '2026-03', 'in'],
    ['In the second half of 2025 the deficit was #.', 'the second half of 2025', '2025-H2', 'in'],
    ['It was # in the last quarter of 2025.', 'the last quarter of 2025', '2025-Q4', 'in'],
    ['At the end of June 2025 they owed #.', 'the end of June 2025', '2025-06', 'in'],
    ['At the end of the third quarter of 2025 they owed #.', 'the end of the third quarter of 2025', '2025-Q3', 'in'],
    ['The limit of # came into force on 2 January 2025.', '2 January 2025', '2025-01-02', 'at'],
    ['It owed # at the end of 2025.', 'the end of 2025', '2025-Q4', 'at'],
    ['It was # in mid-2025.', 'mid-2025', '2025-Q2/2025-Q3', 'at'],
    ['It was # in late 2025.', 'late 2025', '2025-H2', 'at'],
    ['At the very start of July 2025 they owed #.', 'the very start of July 2025', '2025-07', 'from'],
    ['By June 2025 they owed #.', 'June 2025', '2025-06', 'by'],
    ['By the end of 2025 they owed #.', 'the end of 2025', '2025-Q4', 'by'],
    ['The figure for July 2026 was #.', 'July 2026', '2026-07', 'in'],
    ['Figures for the first half of 2025 put it at #.', 'the first half of 2025', '2025-H1', 'in'],
    ['It was # from January to May 2025.', 'from January to May 2025', '2025-01/2025-05', 'over'],
    ['Between October 2024 and March 2025 it was #.', 'Between October 2024 and March 2025', '2024-10/2025-03', 'over'],
    // No months are named, or it is not certain which months are meant.
    ['It was # in 2025.', '2025', null, null],
    ['It was # in the spring of 2025.', '2025', null, null],
    ['It was # in the early summer of 2025.', '2025', null, null],
    ['It was # on 31 June 2025.', '2025', null, null],
    // The sentence also names another part of the year. Only in the last sentence is the number certainly for July.
    ['In July 2025 exports in the first half came to #.', '2025', null, null],
    ['In July 2025 exports came to # from January to May.', '2025', null, null],
    ['In July 2025 they owed #, and in May less.', 'July 2025', '2025-07', 'in'],
  ])('%s', (sentence, word, period, fit) => {
    const text = sentence.replaceAll('#', '\uFFFC');
    const [date] = datesIn(text, [text.indexOf('\uFFFC')]);
    expect(date?.word).toBe(word);
    const part = date?.part ?? null;
    expect([part === null ? null : periodKey(part.period), part?.fit ?? null]).toEqual([period, fit]);
  });

  it('is unknown if the month ends a range, or if the rest of the sentence names another part of the year', () => {
    const range = 'From the spring to May 2024';
    expect(dateAt(range, '2024', range.length - 4).part).toBeNull();
    expect(openingDate('In July 2025 (a dry time) the mills of June kept #.')?.part).toBeNull();
  });
});

describe('a date that may belong to something else', () => {
  it.each([
    'It was # in 2015 prices.',
    'It was # at 2015 prices.',
    'It was # up on 2019.',
    'In the 2019 edition it was #.',
    'It was # more than in 2019.',
    'It is # above the level at the end of 2019.',
    'It fined the mill # for the flood in 2019.',
    'It has # of the members that joined in 2004.',
    'It lent # to mills founded in 2015.',
    'It is # under the law passed in 2018.',
    'It has # of goods in the deal signed in 2020.',
    'It has # since the merger in 2019.',
    'It was #, and in 2019 it closed.',
    'It bought # of the harvests of other years in 2019.',
    'It was # in the three years to the end of 2019.',
    'The office announced a cut to # on 18 July 2025.',
    'In September 2025 the paper reported a fund of #.',
    'In August 2025 they were # above those of August 2024.',
    'At the end of 2023 it was # and by 2024 more.',
    'The law of 1998 left the share, #, alone.',
    'The goal of 2010 was #.',
    'It was # in the late 2010s.',
    'It was # in 2023–24.',
  ])('%s', (sentence) => expect(dates(sentence)).toEqual([]));
});

describe('the date with which a sentence begins', () => {
  it.each([
    ['In 2024, by the mills’ own count, they sold # of oats, and the farms # of rye.', '2024'],
    ['From January to May 2024 the mills kept #, against # for others.', 'From January to May 2024'],
    ['And in the first half of 2025 exports rose by #.', 'the first half of 2025'],
    // A number may be for another time, or the sentence does not begin with the date.
    ['In 2024 exports rose by #, more than in 2023.', null],
    ['In 2001 Arvenia joined the union, which has # members.', null],
    ['In 2001 Arvenia joined the union, and ten years later it sold #.', null],
    ['In 2016 the office put the surplus at #.', null],
    ['The mills, which in 2024 were closed, sold #.', null],
  ])('%s', (sentence, expected) => expect(openingDate(sentence)?.word ?? null).toBe(expected));
});
