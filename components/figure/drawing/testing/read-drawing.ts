import { Window } from 'happy-dom';
import { textWidth } from '../../layout/measure';
import { textStyles } from '../../layout/sizes';

/** A piece of text in a drawing, and the rectangle that it covers, in px. */
export interface Extent {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const { document } = new Window();

export function parse(svg: string) {
  const container = document.createElement('div');
  container.innerHTML = svg;
  return {
    all: (selector: string) => [...container.querySelectorAll(selector)],
    numbers: (selector: string, attribute: string) =>
      [...container.querySelectorAll(selector)].map((element) => Number(element.getAttribute(attribute))),
  };
}

export function viewBox(svg: string): { width: number; height: number } {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

function styleOf(className: string | null) {
  const style = Object.entries(textStyles).find(([role]) => className === `fig-${role}`);
  if (style === undefined) throw new Error(`No text style is called ${className}.`);
  return style[1];
}

/** Returns the rectangle of every piece of text: as wide as measured, from the top of its capitals to the bottom of its descenders. */
export function extents(svg: string): readonly Extent[] {
  return parse(svg)
    .all('text')
    .map((text) => {
      const spans = [...text.querySelectorAll('tspan')];
      const own = text.textContent.slice(
        0,
        text.textContent.length - spans.reduce((sum, span) => sum + span.textContent.length, 0),
      );
      const width = spans.reduce(
        (sum, span) => sum + textWidth(span.textContent, styleOf(span.getAttribute('class'))),
        textWidth(own, styleOf(text.getAttribute('class'))),
      );
      const anchor = text.getAttribute('text-anchor');
      const left = Number(text.getAttribute('x')) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
      const baseline = Number(text.getAttribute('y'));
      return { text: text.textContent, left, right: left + width, top: baseline - 10.4, bottom: baseline + 3.4 };
    });
}

/** Returns the pairs of pieces of text that overlap. */
export function overlaps(svg: string): readonly string[] {
  const texts = extents(svg);
  return texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );
}

/** Returns the pieces of text that extend beyond the drawing by more than a rounding error. */
export function overflows(svg: string): readonly string[] {
  const { width, height } = viewBox(svg);
  return extents(svg)
    .filter(({ left, right, top, bottom }) => left < -0.1 || right > width + 0.1 || top < -0.1 || bottom > height + 0.1)
    .map(({ text }) => text);
}
