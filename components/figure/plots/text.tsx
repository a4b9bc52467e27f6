import type { ReactNode } from 'react';
import { isolated } from '../../../lib/domain/letters/right-to-left';
import type { PlacedText, Segment } from '../layout/geometry';
import { colourVar } from '../palette';

function Text({ x, y, anchor, colour, runs }: PlacedText): ReactNode {
  const [first, ...rest] = runs;
  if (first === undefined) return null;
  const fill = colour === null ? {} : { fill: colourVar(colour) };
  return (
    <text className={`fig-${first.role}`} x={x} y={y} {...(anchor === 'start' ? {} : { textAnchor: anchor })} {...fill}>
      {isolated(first.text)}
      {rest.map((run, index) => (
        <tspan key={index} className={`fig-${run.role}`}>
          {isolated(run.text)}
        </tspan>
      ))}
    </text>
  );
}

/** Lines of text at their positions. */
export function Texts({ texts }: { readonly texts: readonly PlacedText[] }): ReactNode {
  return texts.map((text, index) => <Text key={index} {...text} />);
}

/** Straight lines with the same class. */
export function Segments({
  className,
  segments,
}: {
  readonly className: string;
  readonly segments: readonly Segment[];
}): ReactNode {
  return segments.map((segment, index) => <line key={index} className={className} {...segment} />);
}
