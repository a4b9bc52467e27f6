import { Component, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { PlotLayout } from '../../figure/layout/sizes';
import { LiveFigure } from './live-figure';
import type { LiveData } from './live-data';

/** Reports an error if its children cannot be drawn. The caller of `mount` then shows the static drawing again. */
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
  /** Draws the figure in a different layout. */
  readonly show: (layout: PlotLayout) => void;
  readonly unmount: () => void;
}

interface Place {
  readonly place: Element;
  /** The element in which the buttons for the series are shown. */
  readonly bar: Element;
  /** The data that the build wrote for the figure. */
  readonly data: LiveData;
  readonly label: string;
  /** Called when the figure is visible. */
  readonly onDrawn: () => void;
  /** Called if the figure cannot be drawn. */
  readonly onError: (error: unknown) => void;
}

/** Draws an interactive figure into an element. */
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
