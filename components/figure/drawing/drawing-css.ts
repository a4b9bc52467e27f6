import { colourVar } from '../palette';

const rules: Readonly<Record<string, string>> = {
  // Some browsers round the width of each letter to whole pixels, which makes a label up to a tenth wider than it was measured.
  fig: `font-family:var(--font-sans);font-size:14px;fill:${colourVar('ink')};text-rendering:geometricPrecision`,
  'fig-tick': `fill:${colourVar('ink-soft')}`,
  'fig-label': 'font-weight:600',
  'fig-value': 'font-weight:400',
  'fig-line': 'fill:none;stroke-width:2.25px;stroke-linejoin:round;stroke-linecap:round',
  'fig-area': `stroke:${colourVar('paper')};stroke-width:1px;stroke-linejoin:round`,
  'fig-dashed': 'stroke-dasharray:6 4',
  'fig-soft-line': 'stroke-dasharray:.1 5',
  'fig-soft-area': 'fill-opacity:.45',
  'fig-soft-mark': 'fill-opacity:.35;stroke-width:1.5px;stroke-dasharray:3 3',
  'fig-ring': 'stroke-width:1.75px',
  'fig-noted': 'stroke-width:1.5px',
  'fig-gap': 'fill-opacity:.28',
  'fig-hollow': 'fill-opacity:.16;stroke-width:1.5px',
  'fig-grid': `stroke:${colourVar('grid')};stroke-width:1px`,
  'fig-axis': `stroke:${colourVar('ink')};stroke-width:1px`,
  'fig-event': `stroke:${colourVar('ink-soft')};stroke-width:1px;stroke-dasharray:2 3`,
  'fig-event-number': `fill:${colourVar('paper')};stroke:${colourVar('ink')};stroke-width:1px`,
  'fig-leader': `stroke:${colourVar('ink-soft')};stroke-width:.75px`,
};

/** The styles that the marks and text in all drawings share, as CSS rules by class. */
export const drawingRules: string = Object.entries(rules)
  .map(([name, declarations]) => `.${name}{${declarations}}`)
  .join('\n');

/** The style sheet that every drawing needs on its page, in addition to `paletteCss` and the property `--font-sans`. */
export const drawingCss: string = `.fig{display:block;width:100%;height:auto}\n${drawingRules}`;
