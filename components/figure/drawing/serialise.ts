import svgpath from 'svgpath';

/** The elements that a drawing may contain, each with the attributes to write, in the order in which they are written. */
const vocabulary: Readonly<Record<string, readonly string[]>> = {
  path: ['class', 'data-key', 'fill', 'stroke', 'd'],
  rect: ['class', 'data-key', 'fill', 'stroke', 'x', 'y', 'width', 'height'],
  line: ['class', 'x1', 'y1', 'x2', 'y2'],
  circle: ['class', 'cx', 'cy', 'r', 'fill', 'stroke'],
  text: ['class', 'x', 'y', 'text-anchor', 'fill'],
  tspan: ['class'],
};

/** Elements from Recharts that contain nothing visible. */
const undrawn: readonly string[] = ['title', 'desc', 'defs'];

const numeric = new Set(['x', 'y', 'width', 'height', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r']);

/** Escapes text for both XML and HTML. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Rounds every number in the string to one decimal place. */
function rounded(text: string): string {
  return text.replace(/-?\d*\.?\d+(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 10) / 10 + 0));
}

/** Converts a path to relative coordinates, which are shorter and repeat more often: a line is a third smaller after compression. */
function inSteps(path: string): string {
  return svgpath(path).rel().round(1).toString();
}

function ownClasses(value: string): string {
  return value
    .split(' ')
    .filter((token) => token.startsWith('fig-'))
    .join(' ');
}

function attributes(element: Element, names: readonly string[]): string {
  return names
    .map((name) => {
      const value = element.getAttribute(name);
      if (value === null || (name === 'fill' && value === 'none')) return '';
      if (name === 'class') return ` class="${ownClasses(value)}"`;
      if (name === 'd') return ` d="${inSteps(value)}"`;
      return ` ${name}="${escapeText(numeric.has(name) ? rounded(value) : value)}"`;
    })
    .join('');
}

/**
 * Serialises the visible part of a DOM tree: marks and text in painting order, without groups, ids, roles and Recharts' own classes, and
 * with coordinates rounded to one decimal place. Throws on an unknown element, so that Recharts cannot add anything unnoticed.
 */
export function serialise(element: Element): string {
  const name = element.tagName.toLowerCase();
  if (undrawn.includes(name)) return '';
  const inside = (): string => [...element.children].map(serialise).join('');
  if (name === 'g') return inside();
  const known = vocabulary[name];
  if (known === undefined) throw new Error(`A drawing must not contain <${name}>.`);
  const start = `<${name}${attributes(element, known)}`;
  if (name !== 'text' && name !== 'tspan') return `${start}/>`;
  const content = [...element.childNodes].map((node) =>
    node instanceof Element ? serialise(node) : escapeText(node.textContent ?? ''),
  );
  return `${start}>${content.join('')}</${name}>`;
}
