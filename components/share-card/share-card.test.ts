import { describe, expect, it, vi } from 'vitest';
import { site } from '../../lib/site';
import { lines, horizontalBars } from '../figure/drawing/testing/example-plots';
import { cardSvg } from './card-svg';
import { fitTitle } from './fit-title';
import { shareCard, type ShareCard } from './share-card';

const card: ShareCard = {
  kicker: 'Figure',
  title: 'Chinese households spend the least',
  plot: lines,
  footer: 'World Bank (2025)',
};
const long = 'Why the country that makes the most of everything must learn to spend more of what it makes, '
  .repeat(4)
  .trim();

function pixels(png: Uint8Array): { signature: string; width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset);
  return { signature: String.fromCharCode(...png.slice(1, 4)), width: view.getUint32(16), height: view.getUint32(20) };
}

const titleLines = (svg: string) =>
  [...svg.matchAll(/font-size="(?:52|42|76|64)">([^<]*)</g)].map(([, text = '']) => text);

describe('shareCard', () => {
  it('returns a PNG of 1200 × 630, with or without a figure', async () => {
    const expected = { signature: 'PNG', width: 1200, height: 630 };
    expect(pixels(await shareCard(card))).toEqual(expected);
    expect(pixels(await shareCard({ ...card, plot: null }))).toEqual(expected);
  });

  it('returns the same bytes for the same card, and different bytes for a different card', async () => {
    const [first, again, title, plot] = await Promise.all([
      shareCard(card),
      shareCard(card),
      shareCard({ ...card, title: 'Chinese households save the most' }),
      shareCard({ ...card, plot: horizontalBars }),
    ]);
    expect(Buffer.from(first).equals(again)).toBe(true);
    expect(Buffer.from(first).equals(title)).toBe(false);
    expect(Buffer.from(first).equals(plot)).toBe(false);
  });
});

describe('cardSvg', () => {
  it('shows all content of the card, in light colours', () => {
    const svg = cardSvg({ ...card, kicker: 'Figure & data' });
    for (const text of ['Plumbline', 'Figure &amp; data', card.title, card.footer]) expect(svg).toContain(`>${text}<`);
    expect(svg.match(/class="fig-line"/g)).toHaveLength(4);
    expect(svg).not.toContain('var(');
  });

  it('uses a wider layout for a figure that is too tall, so that it fills the card', () => {
    const groups = [...horizontalBars.groups, ...horizontalBars.groups, ...horizontalBars.groups];
    const svg = cardSvg({ ...card, plot: { ...horizontalBars, groups } });
    const [, width = '', height = ''] = /<svg x="60"[^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
    const [, room = ''] = /<svg x="60" y="\d+" width="1080" height="(\d+)"/.exec(svg) ?? [];
    expect(Number(width) / Number(height)).toBeCloseTo(1080 / Number(room), 1);
    expect(svg.match(/class="fig-bar"/g)).toHaveLength(12);
  });

  it('leaves more space above the title if the card has no drawing', () => {
    const top = (plot: ShareCard['plot']): number => {
      const [, y, size] = /y="(\d+)"[^>]*font-size="(52|42|76|64)">/.exec(cardSvg({ ...card, plot })) ?? [];
      return Number(y) - Number(size);
    };
    expect(top(null)).toBeGreaterThan(top(lines));
  });

  it('omits the numbered markers of events, because the card has no list that explains the numbers', () => {
    const svg = cardSvg({ ...card, plot: { ...lines, annotations: [{ x: 2001, text: '1' }] } });
    expect(svg).not.toContain('class="fig-event-number"');
  });

  it.each([{ plot: null }, { plot: lines }])('never sets a title on more than four lines', ({ plot }) => {
    const set = titleLines(cardSvg({ ...card, title: long, plot }));
    expect(set.length).toBeGreaterThan(2);
    expect(set.length).toBeLessThanOrEqual(4);
    expect(set.at(-1)).toMatch(/[a-z]…$/);
  });
});

describe('the logo on a card', () => {
  it('is next to the newsroom’s name, and is absent if the newsroom has no logo', () => {
    const logo = { href: '/logo.svg', svg: '<svg viewBox="0 0 80 40"/>', shape: 2 };
    const own = vi.spyOn(site, 'logo', 'get').mockReturnValue(logo);
    expect(cardSvg(card)).toMatch(
      /<image x="60" y="44" width="96" height="48" href="data:image\/svg\+xml;base64,[^"]+"\/><text x="172"/,
    );
    own.mockReturnValue(null);
    expect(cardSvg(card)).not.toContain('<image');
    own.mockRestore();
  });
});

describe('fitTitle', () => {
  const sizes = [
    { size: 52, lines: 2 },
    { size: 42, lines: 3 },
  ] as const;

  it('uses the first size at which the title fits, without an ellipsis', () => {
    expect(fitTitle('Made in China', 1080, [...sizes])).toEqual({ size: 52, lines: ['Made in China'] });
    const smaller = fitTitle(long.slice(0, 130), 1080, [...sizes]);
    expect(smaller.size).toBe(42);
    expect(smaller.lines.join(' ')).toBe(long.slice(0, 130));
  });

  it('shortens a title only if it does not fit at any size', () => {
    const { size, lines: set } = fitTitle(long, 1080, [...sizes]);
    expect(size).toBe(42);
    expect(set).toHaveLength(3);
    expect(long.startsWith(set.join(' ').slice(0, -1))).toBe(true);
  });
});
