import type { ReactNode } from 'react';
import { assertNever } from '../../../lib/domain/assert-never';
import type { LaidOutPlot } from '../layout/layout';
import { AreaPlot } from './area-plot';
import { BarPlot } from './bar-plot';
import { LinePlot } from './line-plot';
import { MarksPlot } from './marks-plot';

/** Draws a laid-out plot with Recharts. */
export function Plot({ laidOut }: { readonly laidOut: LaidOutPlot }): ReactNode {
  switch (laidOut.kind) {
    case 'line':
    case 'step':
    case 'gap':
      return <LinePlot plot={laidOut.plot} geometry={laidOut.geometry} />;
    case 'area':
      return <AreaPlot plot={laidOut.plot} geometry={laidOut.geometry} />;
    case 'bar':
      return <BarPlot geometry={laidOut.geometry} />;
    case 'marks':
      return <MarksPlot geometry={laidOut.geometry} />;
    default:
      return assertNever(laidOut);
  }
}
