import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { embedSnippet } from './embed-snippet';
import { exampleEmbed } from './testing/example-embed';

const embed = exampleEmbed;

/** The attributes of the frame, as a browser parses them. */
function frameOf(snippet: string): Map<string, string> {
  const [place] = parseFragment(snippet).childNodes;
  const frame = place !== undefined && 'childNodes' in place ? place.childNodes[0] : undefined;
  if (frame === undefined || !('attrs' in frame) || frame.tagName !== 'iframe') throw new Error('There is no frame.');
  return new Map(frame.attrs.map(({ name, value }) => [name, value]));
}

describe('the embed code', () => {
  it('is a lazily loaded frame with a title, needs no script, and sets the height of the frame by the width of the column', () => {
    const frame = frameOf(embedSnippet(embed));
    expect(frame.get('title')).toBe(embed.name);
    expect(frame.get('src')).toMatch(/^https?:\/\/[^/]+\/embed\/figures\/oats\/lines\/$/);
    expect([frame.get('loading'), frame.get('width'), frame.get('height')]).toEqual(['lazy', '100%', '700']);
    expect(frame.get('style')).toContain('height:max(500px,900px - 70.1cqi)');
    expect(embedSnippet(embed)).not.toContain('<script');
  });

  it('requests the chosen theme and version', () => {
    const frame = frameOf(embedSnippet(embed, { theme: 'dark', pinned: '/embed/figures/oats/lines/a1b2/' }));
    expect(frame.get('src')).toMatch(/\/embed\/figures\/oats\/lines\/a1b2\/\?theme=dark$/);
    expect(frame.get('style')).toContain('color-scheme:dark');
  });

  it('leaves the colour scheme to the host page if the theme is “auto”', () => {
    expect(frameOf(embedSnippet(embed, { theme: 'auto', pinned: null })).get('style')).not.toContain('color-scheme');
  });
});
