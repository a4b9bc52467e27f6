import type { ReactNode } from 'react';
import type { PlacedEvent } from '../layout/geometry';
import { Segments } from './text';

/** Numbered circles above a plot, with dashed lines down through it. The numbers in the circles are drawn with the other text. */
export function Events({ events }: { readonly events: readonly PlacedEvent[] }): ReactNode {
  return (
    <>
      <Segments className="fig-event" segments={events.flatMap(({ path }) => path)} />
      {events.map(({ circle }, index) => (
        <circle key={index} className="fig-event-number" {...circle} />
      ))}
    </>
  );
}
