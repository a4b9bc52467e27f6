import { Component, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { PlotLayout } from '../../figure/layout/sizes';
import { LiveFigure } from './live-figure';
import type { LiveData } from './live-data';

/** Tells when something below it could not be drawn; what was there before is then shown again. */
class Guard extends Component<{ readonly onError: (error: unknown) => void; readonly children: ReactNode }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError(error);
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}

export interface Mounted {
  /** Draws it for another width of column. */
  readonly show: (layout: PlotLayout) => void;
  readonly unmount: () => void;
}

interface Place {
  readonly place: Element;
  /** Where the buttons of series go. */
  readonly bar: Element;
  /** What the build wrote for the figure. */
  readonly data: LiveData;
  readonly label: string;
  /** Called when it is there. */
  readonly onDrawn: () => void;
  /** Called when it cannot be drawn. */
  readonly onError: (error: unknown) => void;
}

/** Draws a figure live into an element. */
export function mount({ place, bar, data, label, onDrawn, onError }: Place): Mounted {
  const root = createRoot(place, { onCaughtError: () => undefined });
  return {
    show: (layout) =>
      root.render(
        <Guard onError={onError}>
          <LiveFigure key={layout} laidOut={data.laidOut[layout]} label={label} bar={bar} onDrawn={onDrawn} />
        </Guard>,
      ),
    unmount: () => root.unmount(),
  };
}
