import { describe, expect, it } from 'vitest';
import { metadata, statistics, check, article, corrections, put, reportsOf, correction } from './testdata/published';

describe('a published number', () => {
  const lines = 'content/figures/oats/lines.yml';
  const arvenia = 'Oats in the harvest of Arvenia';

  it('cannot be replaced with a different number in an article unless the change is recorded', async () => {
    const pointed = { [article]: put('at="2019">20.5%</Stat> in 2019', 'at="2022">24.0%</Stat> in 2022') };
    expect(await reportsOf(pointed)).toEqual([
      `${article}:14 This text was published as “${arvenia}, 2019: 20.5%” and now says “${arvenia}, 2022: 24.0%”.`,
    ]);
    const words = { now: 'It says “24.0%” for “2022”.' };
    expect(await reportsOf({ ...pointed, [corrections]: correction('{ articles: [more-oats] }', words) })).toEqual([]);
  });

  it('cannot be removed silently, but may be repeated, or come from a different statistic with the same name and value', async () => {
    const dropped = { [article]: put('<Stat of="oats/exports" decimals="1" />', 'something') };
    expect(await reportsOf(dropped)).toEqual([
      `${article}:2 This text was published but no longer exists: “Exports of oats, 2022: €12.50 million”.`,
    ]);
    const added = { [article]: put('## What', 'Again: <Stat of="oats/arvenia">24.0%</Stat>.\n\n## What') };
    expect(await reportsOf(added)).toEqual([]);
    const again = {
      [statistics]: (text: string) =>
        `${text}again: { kind: observed, name: ${arvenia}, series: fjord-office/oats, entity: Arvenia, period: 2019 }\n`,
      [article]: put('of="oats/arvenia" at="2019"', 'of="oats/again"'),
    };
    expect(await reportsOf(again)).toEqual([]);
  });

  it('cannot be swapped with a different number in the same sentence', async () => {
    const stat = (of: string, text: string) => `<Stat of="${of}">${text}</Stat>`;
    const [rise, share] = [stat('oats/arvenia-rise', '3.5 percentage points'), stat('oats/arvenia', '24.0%')];
    const published = { [article]: put('## What', `Once ${rise} and then ${share}.\n\n## What`) };
    const swapped = { [article]: put(`${rise} and then ${share}`, `${share} and then ${rise}`) };
    const moved = {
      [article]: (text: string) => {
        const paragraph = `Once ${rise} and then ${share}.\n\n`;
        return `${text.replace(paragraph, '')}\n${paragraph}`;
      },
    };
    expect(await reportsOf(swapped, { published })).toHaveLength(1);
    expect(await reportsOf(moved, { published })).toEqual([]);
  });

  it('cannot change in an attributed quotation', async () => {
    const claimed = (text: string) => `They say <Claimed by="mara-quill">${text}</Claimed>.\n\n## What`;
    const published = { [article]: put('## What', claimed('nearly 30%')) };
    expect(await reportsOf({ [article]: put('nearly 30%', 'nearly 40%') }, { published })).toEqual([
      expect.stringContaining('“Mara Quill: nearly 30%” and now says “Mara Quill: nearly 40%”'),
    ]);
  });

  it('cannot be replaced in a figure or in a fact-check’s claim', async () => {
    const published = { [lines]: put('label: Arvenia', 'label: The west') };
    const drawn = { [lines]: put('entity: Arvenia, label: The west', 'entity: Bellmark, label: The west') };
    expect(await reportsOf(drawn, { published })).toEqual([
      `${lines}:6 This text was published as “The west: Oats in the harvest, Arvenia” and now says “The west: Oats in the harvest, Bellmark”.`,
    ]);
    const bars = 'content/figures/oats/bars.yml';
    const undated = { [bars]: put('Oats in 2022', 'Oats') };
    const bar = { [bars]: put('share: oats/arvenia', 'share: oats/arvenia@2020') };
    expect(await reportsOf(bar, { published: undated })).toEqual([
      expect.stringContaining(`“Arvenia, Share: ${arvenia}, 2022: 24.0%” and now says`),
    ]);
    const measured = { [check]: put('measure: oats/arvenia', 'measure: oats/arvenia@2022') };
    expect(await reportsOf(measured)).toEqual([]);
    const other = { [check]: put('relation: nearly', 'relation: about') };
    expect(await reportsOf(other)).toEqual([
      expect.stringContaining('“nearly 25%, in % of the harvest” and now says “about 25%, in'),
    ]);
  });

  it('is reported in a fact-check’s claim if the words around it change', async () => {
    expect(await reportsOf({ [check]: put('text: Oats are nearly', 'text: Oats are not nearly') })).toHaveLength(1);
  });
});

describe('a change to a number’s description', () => {
  it('is reported if it changes current to constant prices', async () => {
    const real = { [statistics]: put('prices: nominal', 'prices: { real: 2015 }') };
    expect(await reportsOf(real)).toEqual([
      `${statistics}:18 This text was published as “euros, current prices” and now says “euros, 2015 prices”.`,
    ]);
  });

  it('is reported if it changes the number’s status', async () => {
    const soft = { [statistics]: put("value: '12.50'", "status: estimated\n  value: '12.50'") };
    expect(await reportsOf(soft)).toEqual([
      `${statistics}:17 This text was published as “Exports of oats: reported” and now says “Exports of oats: estimated”.`,
    ]);
  });

  it('is reported once for a series, and not again for each of its numbers', async () => {
    expect(await reportsOf({ [metadata]: put('title: ', 'title: Barley and ') })).toHaveLength(1);
    expect(await reportsOf({ [metadata]: put('definition: ', 'definition: Never ') })).toEqual([
      expect.stringMatching(
        /^content\/series\/fjord-office\/oats.yml:2 This text was published as “.*” and now says “Never /,
      ),
    ]);
    const area = (text: string) => put('of: the harvest', 'of: the sown area')(text);
    expect(await reportsOf({ [metadata]: area, [check]: area })).toEqual([
      `${metadata}:3 This text was published as “% of the harvest” and now says “% of the sown area”.`,
      expect.stringContaining('and now says “nearly 25%, in % of the sown area”'),
    ]);
  });
});

describe('a small change', () => {
  it('needs no record if it only corrects a typing error in a title, but needs one if it changes a name, or adds a negation or a question mark', async () => {
    const bars = 'content/figures/oats/bars.yml';
    const title = (words: string) => ({ [bars]: (text: string) => text.replace(/^title: .*/m, `title: "${words}"`) });
    const published = title('Oats are a laarge part of the harvest in Arvenia');
    const reworded = (words: string) => reportsOf(title(words), { published });
    expect(await reworded('Oats are a large part of the harvest, in Arvenia')).toEqual([]);
    expect(await reworded('Oats are a laarge part of the harvest in Arvonia')).toHaveLength(1);
    expect(await reworded('Oats are no laarge part of the harvest in Arvenia')).toHaveLength(1);
    expect(await reworded('Oats are a laarge part of the harvest in Arvenia?')).toHaveLength(1);
  });

  it('needs no record if only the number of decimals changes', async () => {
    expect(await reportsOf({ [statistics]: put("'12.50'", "'12.5'") })).toEqual([]);
    expect(
      await reportsOf({ [statistics]: put('name: Exports of oats', 'name: Exports of oats\n  decimals: 1') }),
    ).toEqual([]);
  });
});
