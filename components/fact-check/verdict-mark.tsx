import type { Verdict } from '../../lib/domain/verdict';

/** For each verdict, the angle between the plumb line and the vertical, in degrees; null if no plumb line is drawn. */
const lineAngle: Record<Verdict, number | null> = {
  accurate: 0,
  'mostly-accurate': -9,
  'needs-context': -20,
  misleading: -34,
  false: -52,
  unverifiable: null,
};

/**
 * A small plumb line that represents a verdict. The less accurate the claim is, the further the line is from vertical. It has no style
 * sheet, so embeds can use it too.
 */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const angle = lineAngle[verdict];
  return (
    <svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">
      <path d="M4 2.5H24" stroke="currentColor" strokeWidth="2" />
      <path d="M14 3V26" stroke="currentColor" strokeWidth="1" strokeDasharray="1.5 2.5" opacity="0.55" />
      {angle === null ? null : (
        <g transform={`rotate(${angle} 14 3)`}>
          <path d="M14 3V16" stroke="currentColor" strokeWidth="1.75" />
          <path d="M11 15.5H17L17.5 18.5L14 25.5L10.5 18.5Z" fill="currentColor" />
        </g>
      )}
    </svg>
  );
}
