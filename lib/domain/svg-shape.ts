/**
 * The width of an SVG divided by its height, from its viewBox or else its size in px. Null if it has neither: browsers cannot scale such
 * an SVG.
 */
export function svgShape(svg: string): number | null {
  const [tag = ''] = /<svg\b[^>]*>/.exec(svg) ?? [];
  const [, width, height] = /\bviewBox\s*=\s*["']\s*\S+[\s,]+\S+?[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(tag) ?? [
    '',
    sizeOf(tag, 'width'),
    sizeOf(tag, 'height'),
  ];
  const shape = Number(width) / Number(height);
  return shape > 0 && Number.isFinite(shape) ? shape : null;
}

function sizeOf(tag: string, name: 'width' | 'height'): string | undefined {
  return new RegExp(`\\b${name}\\s*=\\s*["']([\\d.]+)(?:px)?["']`).exec(tag)?.[1];
}
