import type { Family } from './families';
import { matchMetrics, type FontMetrics } from './metrics';

/** A typeface whose file has been written. */
export interface ReadyFamily {
  readonly family: Family;
  /** The font's address on the host: `/fonts/serif-1a2b3c4d.woff2`. */
  readonly url: string;
  readonly metrics: FontMetrics;
}

/**
 * Returns the `@font-face` rules of the families and of their fallbacks. A fallback has its family's name with "Fallback" appended. If
 * figures have a font family of their own, a further rule applies it to them. If several faces have the same name, browsers use the last
 * one that the system has.
 */
export function fontFaces(ready: readonly ReadyFamily[]): string {
  const figures = ready.find(({ family }) => family.key === 'figure')?.family.name;
  const rule =
    figures === undefined ? '' : `.fig {\n  --font-sans: '${figures}', '${figures} Fallback', Arial, sans-serif;\n}\n`;
  return ready.map(facesOf).join('') + rule;
}

function facesOf({ family, url, metrics }: ReadyFamily): string {
  const { from, to } = family.weights;
  const own = face([
    `font-family: '${family.name}'`,
    'font-style: normal',
    `font-weight: ${from} ${to}`,
    'font-display: optional',
    `src: url('${url}') format('woff2')`,
  ]);
  const fallbacks = family.fallbacks.map((local) => {
    const overrides = matchMetrics(metrics, local);
    return face([
      `font-family: '${family.name} Fallback'`,
      `src: ${local.names.map((name) => `local('${name}')`).join(', ')}`,
      `size-adjust: ${percent(overrides.sizeAdjust)}`,
      `ascent-override: ${percent(overrides.ascent)}`,
      `descent-override: ${percent(overrides.descent)}`,
      `line-gap-override: ${percent(overrides.lineGap)}`,
    ]);
  });
  return [own, ...fallbacks].join('');
}

function face(declarations: readonly string[]): string {
  return `@font-face {\n${declarations.map((declaration) => `  ${declaration};\n`).join('')}}\n`;
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(2)}%`;
}
