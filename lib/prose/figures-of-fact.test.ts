import { describe, expect, it } from 'vitest';
import { figuresOfFact } from './figures-of-fact';

/** Sentences with the figures that must be found in them, as kind and text. */
const figures: readonly (readonly [sentence: string, ...found: string[]])[] = [
  // Percentages and points.
  ['Households spent 39.6% of GDP.', 'percent 39.6%'],
  ['Households spent 40 per cent of GDP.', 'percent 40 per cent'],
  ['It grew by five percent.', 'percent five percent'],
  ['A target of about forty\nper cent.', 'percent forty\nper cent'],
  ['It is a 25-percent tariff.', 'percent 25-percent'],
  ['Between 10 and 15 per cent of it.', 'percent 10 and 15 per cent'],
  ['From 10–15% of it.', 'percent 10–15%'],
  ['From 10% to 15%.', 'percent 10%', 'percent 15%'],
  ['It changed by −2.9% in May.', 'percent −2.9%'],
  ['Only half a per cent of it.', 'percent half a per cent'],
  ['Two and a half per cent of it.', 'percent Two and a half per cent'],
  ['The share of 2024 was 100%.', 'percent 100%'],
  ['It rose by 3.5 percentage points.', 'points 3.5 percentage points'],
  ['It rose by a percentage point.', 'points a percentage point'],
  ['The rate went up by 25 basis points.', 'points 25 basis points'],
  ['It lay some two points below.', 'points two points'],
  ['It was within half a point of that.', 'points half a point'],
  // Money.
  ['It cost $3bn.', 'money $3bn'],
  ['It cost US$3.5 billion.', 'money US$3.5 billion'],
  ['It cost €5 million a year.', 'money €5 million'],
  ['It cost 300 yuan.', 'money 300 yuan'],
  ['It cost three hundred dollars.', 'money three hundred dollars'],
  ['A 2,000-yuan subsidy.', 'money 2,000-yuan'],
  ['The price is $47.60 per barrel.', 'money $47.60'],
  ['A deficit of $1.19 trillion.', 'money $1.19 trillion'],
  ['It cost RMB 300 million.', 'money RMB 300 million'],
  ['It cost half a million euros.', 'money half a million euros'],
  ['It cost billions of dollars.', 'money billions of dollars'],
  ['It cost $7–8 billion.', 'money $7–8 billion'],
  ['It cost $2025.', 'money $2025'],
  ['A deficit of −$295.5 billion.', 'money −$295.5 billion'],
  // Multiples.
  ['It sells twice as much.', 'multiple twice'],
  ['It is twice the world’s average.', 'multiple twice'],
  ['It is twice Japan’s share.', 'multiple twice'],
  ['It sells three times as much.', 'multiple three times'],
  ['It is 1.7 times the average.', 'multiple 1.7 times'],
  ['It is 10 times larger.', 'multiple 10 times'],
  ['Output tripled.', 'multiple tripled'],
  ['Exports have doubled since 2010.', 'multiple doubled'],
  ['It is double the global demand.', 'multiple double'],
  ['A doubling of imports.', 'multiple doubling'],
  ['The deficit was halved.', 'multiple halved'],
  ['A tenfold rise.', 'multiple tenfold'],
  ['A 10-fold rise.', 'multiple 10-fold'],
  // Shares and fractions.
  ['A third of the farmers agreed.', 'share A third'],
  ['It fell by a third.', 'share a third'],
  ['It is about a fifth on the usual count.', 'share a fifth'],
  ['A quarter of the harvest.', 'share A quarter'],
  ['Nearly a quarter, in fact.', 'share a quarter'],
  ['Two-fifths of it are oats.', 'share Two-fifths'],
  ['Two thirds of it are oats.', 'share Two thirds'],
  ['Three quarters of it are oats.', 'share Three quarters'],
  ['In more than one third of countries.', 'share one third'],
  ['One in five farmers agreed.', 'share One in five'],
  ['Nine out of ten agreed.', 'share Nine out of ten'],
  ['4 in 10 farmers agreed.', 'share 4 in 10'],
  ['More than half of the population.', 'share half'],
  ['Half of Germany’s share.', 'share Half'],
  ['Half the harvest is oats.', 'share Half'],
  ['It was cut in half.', 'share half'],
  ['It fell by half.', 'share half'],
  ['They outnumber us three-to-one.', 'share three-to-one'],
  // Large counts.
  ['Some 421 factories closed.', 'count 421'],
  ['More than 4,500 firms did.', 'count 4,500'],
  ['Two million cars were sold.', 'count Two million'],
  ['It has 400 million earners.', 'count 400 million'],
  ['A hundred villages grow it.', 'count A hundred'],
  ['Two hundred and fifty villages grow it.', 'count Two hundred and fifty'],
  ['Forty firms and thirteen banks.', 'count Forty', 'count thirteen'],
  ['Seventy-seven countries signed.', 'count Seventy-seven'],
  ['Thousands of workers left.', 'count Thousands of'],
  ['Hundreds of millions of people.', 'count Hundreds of millions of'],
  ['31 of China’s 34 provinces.', 'count 31', 'count 34'],
  ['The index stood at 104.2 in May.', 'count 104.2'],
  ['Two dozen firms did.', 'count Two dozen'],
  ['The number is 12,345.', 'count 12,345'],
  // Amounts with units.
  ['It makes five tonnes of steel.', 'count five tonnes'],
  ['It added two gigawatts.', 'count two gigawatts'],
  ['It added 300GW.', 'count 300GW'],
  ['It buys 2.03 million barrels a day.', 'count 2.03 million barrels'],
  ['It lies ten miles away.', 'count ten miles'],
  ['The line is 3 km long.', 'count 3 km'],
  ['It warmed by 1.5 degrees.', 'count 1.5 degrees'],
];

const none: readonly string[] = [
  // Years, decades, dates, times.
  'It began in 2023.',
  'From 2007–08 to 2023/24, and in 1981–85.',
  'In the 1980s, the late 1990s and the ’90s.',
  'In 2025, 2026 and again before 2030.',
  'On 26 July 2025 and on July 26, 2025.',
  'On 20 or 21 July.',
  'On Dec. 11, 2023 and on 4–6 September.',
  'On 2025-07-26 and on 26/7/2025.',
  'It ended at 10:30, or at 8pm.',
  'In the fiscal year 2024, in FY2025 and in Q3.',
  'In the first half of 2025.',
  'In the second half and in the first quarter of the year.',
  'A product of the mid-2010s.',
  'The data since 1980 record none.',
  'Made in China 2025 was a plan.',
  // Lengths of time and frequencies.
  'For 20 years, and for the past twenty years.',
  'In two decades of effort.',
  'The truce was extended for another 90 days.',
  'A five-year plan and a 16-year run.',
  'For 16 consecutive years.',
  'Half a century ago, within half an hour.',
  'For a quarter of a century.',
  'They meet twice a year, or three times a month.',
  'A hundred days later.',
  // Ordinals.
  'The fifth paragraph and the 14th plan.',
  'In the twenty-first century.',
  'He came third; a third country, a third party and a third option.',
  'The third would be to wait.',
  'In the third quarter.',
  'The eighteenth package.',
  // Labels.
  'Under Section 301 and Article 5.',
  'See Figure 14, Table 3.2 and chapter 20.',
  'On page 40, in paragraph 17, No. 19.',
  'Resolution 2758 and Title 42.',
  'The S&P 500 and the Nikkei 225 fell.',
  // Names.
  'The G20, the G-7 and the G9.',
  'An F-16, a B-52 and the A320.',
  'Covid-19 came first.',
  'A Boeing 737 landed.',
  '5G networks and CO2.',
  'The Sakhalin-2 project.',
  'The over-60s vote.',
  // Ages.
  'A 45-year-old farmer, aged 45.',
  'She is 45 years old.',
  'A woman in her 40s.',
  // Small counts in words, ordinary nouns.
  'It asks two things of China.',
  'Five economies and twelve notes.',
  'The report makes three points.',
  'One country’s history proves no rule.',
  'One of five lines climbs.',
  'Six bars lying on their sides.',
  'More than a dozen guidelines.',
  'Dozens of firms did.',
  // Idioms and words that only look like figures.
  'Beijing doubled down on it.',
  'A double standard, a double-edged sword.',
  'A half-hearted, halfway measure.',
  'He said it twice.',
  'At times it works; the New York Times said so.',
  'At one point last year, to the point.',
  'The other half is waiting.',
  'The top half of the table.',
  'A quarter later it fell.',
  'It fell for four consecutive quarters.',
  'Most of it, and a huge share of the rest.',
  'A percentage of nothing.',
  'A zero-sum game of 50-50.',
  'See https://example.org/2024/14/300 for more.',
  'Write to desk40@example.org.',
];

describe('figuresOfFact', () => {
  it.each(figures)('finds what "%s" states', (sentence, ...found) => {
    expect(figuresOfFact(sentence).map(({ kind, text }) => `${kind} ${text}`)).toEqual(found);
  });

  it.each(none)('finds none in "%s"', (sentence) => {
    expect(figuresOfFact(sentence).map(({ kind, text }) => `${kind} ${text}`)).toEqual([]);
  });

  it.each([
    ['−4,500 firms', '4500'],
    ['It cost $1.19 trillion.', '1190000000000'],
    ['Two hundred and fifty villages', '250'],
    ['a hundred villages', '100'],
    ['Seventy-seven countries', '77'],
    ['three hundred thousand cars', '300000'],
    ['$3bn', '3000000000'],
    ['10–15%', undefined],
    ['between 3 and 5 per cent', undefined],
    ['half a million cars', undefined],
    ['a third of it', undefined],
  ])('reads the number of "%s"', (text, value) => {
    expect(figuresOfFact(text)[0]?.value?.abs().toFixed()).toBe(value);
  });

  it('says where each stands', () => {
    const text = 'It rose by 3.5 percentage points to 24% of it.';
    for (const { start, end, text: found } of figuresOfFact(text)) expect(text.slice(start, end)).toBe(found);
  });
});
