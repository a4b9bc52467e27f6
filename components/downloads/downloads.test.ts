import { create } from 'fontkit';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { lines } from '../figure/drawing/testing/example-plots';
import { figureNeutrals } from '../figure/palette';
import { drawPlot } from '../figure/drawing/draw-plot';
import { picture } from './pictures';
import type { DownloadableFigure } from './downloads';

const figure: DownloadableFigure = {
  ...{ title: 'Oats & barley', subtitle: 'Harvest, %', alt: 'Four lines.', plot: lines, publication: 'Plumbline' },
  ...{ events: ['1. 2001: a <flood>'], notes: ['A note.'], page: 'https://plumbline.example/figures/oats/lines/' },
  ...{ source: 'Fjord Office, Yearbook, Table 1', licence: 'Data: open. Text and graphic: CC BY 4.0' },
  drawing: drawPlot(lines, 'wide', 'Four lines.'),
  credit: { source: 'Fjord Office, Yearbook', licence: 'Data: open. Text and graphic: CC BY 4.0' },
  pictureLicence: { name: 'CC BY 4.0', url: 'https://licence.example/' },
  ...{ version: '0123456789ab', versionAddress: 'https://plumbline.example/embed/', citation: 'Fjord Office, cited.' },
};

describe('an SVG to download', () => {
  it.each(['light', 'dark'] as const)('is complete in the %s theme: text, colours, fonts and source', async (theme) => {
    const svg = Buffer.from(await picture(figure, `chart-${theme}.svg`)).toString();
    for (const said of ['Oats &amp; barley', 'a &lt;flood&gt;', 'A note.', 'version 0123456789ab'])
      expect(svg).toContain(said);
    expect(svg).toContain(`fill="${figureNeutrals.paper[theme]}"`);
    expect(svg.match(/url\(data:font\/woff2/g)).toHaveLength(3);
    expect(svg).not.toMatch(/var\(|url\(http|href="http(?!s:\/\/licence)/);
    for (const said of ['Table 1</dc:source>', 'Fjord Office, cited.', 'rdf:resource="https://licence.example/"'])
      expect(svg).toContain(said);
  });
});

describe('an SVG with letters that the site’s typefaces lack', () => {
  it('embeds fonts that contain only those letters', async () => {
    const foreign = { ...figure, title: 'Việt Nam and Ελλάδα', notes: ['إيران 12.3%, 中国.'] };
    const svg = Buffer.from(await picture(foreign, 'chart-light.svg')).toString();
    const faces = [
      ...svg.matchAll(/font-family:'([^']+)';font-weight:(\d+);src:url\(data:font\/woff2;base64,([^)]+)\)/g),
    ];
    const fonts = new Map(
      faces.map(([, family = '', weight = '', data = '']) => {
        const font = create(Buffer.from(data, 'base64'));
        if (!('characterSet' in font)) throw new Error('The file is a collection, not a single font.');
        return [`${family} ${weight}`, String.fromCodePoint(...font.characterSet.filter((point) => point !== 0xffff))];
      }),
    );
    expect(fonts.get('newsreader-vietnamese 600')).toBe('ệ');
    expect(fonts.get('noto-serif-greek 600')).toBe('Εάαδλ');
    expect([...(fonts.get('noto-sans-arabic-arabic 400') ?? '')].sort()).toEqual([...'إيران'].sort());
    expect([...fonts].filter(([name]) => name.startsWith('noto-sans-sc')).flatMap(([, text]) => [...text])).toContain(
      '国',
    );
    for (const [name, text] of fonts) if (!name.startsWith('Libre')) expect(text.length).toBeLessThan(30);
    // For each of these letters, the file contains only the outline of the letter, not a whole font.
    expect(svg.length).toBeLessThan(Buffer.from(await picture(figure, 'chart-light.svg')).length + 30_000);
  }, 60_000);
});

describe('a PNG to download', () => {
  it('has valid chunks, the right dimensions, and the same bytes each time', async () => {
    const once = Buffer.from(await picture(figure, 'chart.png'));
    const { width, height } = PNG.sync.read(once, { checkCRC: true });
    const twice = PNG.sync.read(Buffer.from(await picture(figure, 'chart@2x.png')));
    expect([twice.width, twice.height]).toEqual([2 * width, 2 * height]);
    const square = PNG.sync.read(Buffer.from(await picture(figure, 'square.png')));
    expect([square.width, square.height]).toEqual([1080, 1080]);
    expect(once.equals(await picture(figure, 'chart.png'))).toBe(true);
    expect(once.includes('Citation\0\0\0\0\0Fjord Office, cited.')).toBe(true);
  });
});
