import type { ReactNode } from 'react';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import type { BarGeometry } from '../layout/geometry';
import { colourVar } from '../palette';
import { Segments, Texts } from './text';

/** Bars from zero: one `rect.fig-bar` each. There is no value axis, because every bar has its value beside it. */
export function BarPlot({ geometry }: { readonly geometry: BarGeometry }): ReactNode {
  const { width, height, plot, orientation, domain, slots, thickness, zero, texts } = geometry;
  const isVertical = orientation === 'upright';
  const value = { type: 'number', domain: [...domain], hide: true } as const;
  const category = { type: 'category', dataKey: 'slot', hide: true } as const;
  return (
    <BarChart
      accessibilityLayer={false}
      width={width}
      height={height}
      layout={isVertical ? 'horizontal' : 'vertical'}
      margin={{ top: plot.top, right: width - plot.right, bottom: height - plot.bottom, left: plot.left }}
      barCategoryGap={0}
      data={slots.map((bar, slot) => ({ slot, value: bar === null ? null : bar.value }))}
    >
      {isVertical ? <XAxis {...category} /> : <XAxis {...value} />}
      {isVertical ? <YAxis {...value} /> : <YAxis {...category} />}
      <Bar
        dataKey="value"
        barSize={thickness}
        isAnimationActive={false}
        shape={({ x, y, width: across, height: down, originalDataIndex }) => {
          const bar = slots[originalDataIndex];
          return bar === null || bar === undefined ? (
            <g />
          ) : (
            <rect
              className={bar.soft === true ? 'fig-bar fig-soft-mark' : 'fig-bar'}
              {...(bar.soft === true ? { stroke: colourVar(bar.colour) } : {})}
              data-key={bar.key}
              fill={colourVar(bar.colour)}
              x={Math.min(x, x + across)}
              y={Math.min(y, y + down)}
              width={Math.abs(across)}
              height={Math.abs(down)}
            />
          );
        }}
      />
      <Segments className="fig-axis" segments={zero} />
      <Texts texts={texts} />
    </BarChart>
  );
}
