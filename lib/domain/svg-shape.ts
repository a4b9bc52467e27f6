/**
 * How many times as wide as high an SVG is, by its viewBox or else by its size in px; null where it says neither, so that no browser
 * knows how to fit it.
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
