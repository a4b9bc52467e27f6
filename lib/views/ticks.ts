import type { PlotView } from './plot-view';

type Axis = Extract<PlotView, { kind: 'line' }>['x'];

const steps = [1, 2, 2.5, 5, 10];

/**
 * Round ticks that span the values, about `count` of them. The axis starts at zero unless that would waste more than
 * half of it; `zero` insists.
 */
export function valueAxis(
  values: readonly number[],
  { zero, suffix, count = 5 }: { zero: boolean; suffix: string; count?: number },
): Axis {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const min = zero || (low >= 0 && low < high * 0.6) ? Math.min(0, low) : low;
  const max = zero ? Math.max(0, high) : high;
  const step = niceStep((max - min || Math.abs(max) || 1) / (count - 1));
  const first = Math.floor(min / step);
  // One value alone still needs an axis of some length.
  const last = Math.max(Math.ceil(max / step), first + 1);
  const power = Math.floor(Math.log10(step) + 1e-9);
  const decimals = Math.max(0, (Math.abs(step / 10 ** power - 2.5) < 1e-9 ? 1 : 0) - power);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => {
    const at = Number(((first + index) * step).toFixed(decimals));
    return { at, text: tickText(at, decimals, suffix) };
  });
  // A last tick far above the highest value would leave the head of the drawing empty.
  const top = last * step - max > step / 2 && ticks.length > 3 ? ticks.slice(0, -1) : ticks;
  return { min: ticks[0]?.at ?? min, max: top === ticks ? last * step : max, ticks: top, narrowTicks: top };
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = steps.find((candidate) => candidate * power >= rough * 0.999) ?? 10;
  return step * power;
}

function tickText(at: number, decimals: number, suffix: string): string {
  const [whole = '', fraction] = Math.abs(at).toFixed(decimals).split('.');
  const digits = `${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}${fraction === undefined ? '' : `.${fraction}`}`;
  return `${at < 0 ? '−' : ''}${digits}${suffix}`;
}

/** Ticks at round years; every other one in a narrow drawing. */
export function timeAxis(from: number, to: number): Axis {
  const span = to - from;
  const step = span > 60 ? 20 : span > 22 ? 10 : span > 11 ? 5 : span > 5 ? 2 : 1;
  const first = Math.ceil(from / step) * step;
  const years = Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => first + index * step);
  const ticks = years.map((year) => ({ at: year, text: String(year) }));
  const narrowTicks = ticks.length > 4 ? ticks.filter((_, index) => index % 2 === 0) : ticks;
  return { min: from, max: to, ticks, narrowTicks };
}
