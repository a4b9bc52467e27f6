import type { Position } from '../problems/problem';
import { positionAt } from '../problems/text-position';

/** Why a drawing is rejected, with the position. */
export interface SvgRefusal {
  readonly position: Position;
  readonly length: number;
  readonly message: string;
}

/** Elements that only draw: no scripts, HTML, links or animated attributes. */
const drawing = new Set(
  (
    'svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan ' +
    'linearGradient radialGradient stop clipPath mask pattern marker style'
  ).split(' '),
);

const token = /<!--[\s\S]*?-->|<!|<\?|<\/?\s*([^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>?/g;
const attribute = /([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/**
 * Returns, in order, the parts of an SVG file that could run code, load other files or expand without limit. Anything
 * not known to be harmless is rejected.
 */
export function svgRefusals(text: string): SvgRefusal[] {
  const refusals: SvgRefusal[] = [];
  const refuse = (offset: number, length: number, message: string): void => {
    refusals.push({ position: positionAt(text, offset), length, message });
  };
  for (const { 0: whole, 1: name = '', 2: rest = '', index } of text.matchAll(token)) {
    if (whole.startsWith('<!--') || whole.startsWith('</') || /^<\?xml\s/.test(text.slice(index, index + 6))) continue;
    if (whole === '<!' || whole === '<?')
      refuse(index, 2, 'Declarations are not allowed: they can load other files or expand without limit.');
    else if (!drawing.has(name))
      refuse(index, name.length + 1, `<${name}> is not allowed: it is not part of a drawing.`);
    else
      for (const { 0: written, 1: key = '', 2: double, 3: single, 4: bare, index: within } of rest.matchAll(
        attribute,
      )) {
        const fault = attributeFault(key.toLowerCase(), double ?? single ?? bare ?? '');
        if (fault !== null) refuse(index + whole.indexOf(rest) + within, written.length, fault);
      }
  }
  for (const { 0: found, index } of text.matchAll(/@import|url\(\s*(?!\s*["']?#)/gi))
    refuse(index, found.length, 'Styles must not load other files.');
  return refusals;
}

function attributeFault(name: string, value: string): string | null {
  if (name.startsWith('on')) return `"${name}" is not allowed: it runs code.`;
  if ((name === 'href' || name.endsWith(':href')) && !value.startsWith('#'))
    return `"${name}" is not allowed: it links to something outside the drawing.`;
  return /&(?!(?:amp|lt|gt|quot|apos);)/.test(value) ? `"${name}" contains entities, which are not allowed.` : null;
}
