import type { PlotLayout } from '../figure/layout/sizes';
import type { LiveData } from './live-figure/live-data';
import type { Mounted } from './live-figure/mount';

/** How long a mouse must rest on a figure before the live figure loads, in ms. */
const rest = 180;

/**
 * `<figure-explorer src>` replaces its drawing with an interactive one when the reader wants to explore the figure. Nothing is loaded
 * before that. If anything fails, the drawing in the document stays.
 */
export class FigureExplorer extends HTMLElement {
  #live: Mounted | null = null;
  #sizes: ResizeObserver | null = null;
  #state: 'still' | 'loading' | 'live' = 'still';

  connectedCallback(): void {
    const stage = this.querySelector<HTMLElement>('[data-stage]');
    const bar = this.querySelector('[data-bar]');
    const button = this.querySelector('button');
    if (stage === null || bar === null || button === null) return;
    let timer = 0;
    stage.addEventListener('pointerenter', ({ pointerType }) => {
      if (pointerType === 'mouse') timer = window.setTimeout(() => void this.#start(stage, bar), rest);
    });
    stage.addEventListener('pointerleave', () => clearTimeout(timer));
    button.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
    button.addEventListener('click', () => {
      if (this.#state === 'live') this.#stop(stage);
      else void this.#start(stage, bar).then(() => stage.querySelector<HTMLElement>('[tabindex]')?.focus());
    });
  }

  async #start(stage: HTMLElement, bar: Element): Promise<void> {
    if (this.#state !== 'still') return;
    this.#set('loading');
    try {
      const [{ mount }, data] = await Promise.all([load(), read(this.getAttribute('src') ?? '')]);
      const place = document.createElement('div');
      place.dataset['live'] = '';
      stage.append(place);
      const label = stage.querySelector('svg')?.getAttribute('aria-label') ?? '';
      await new Promise<void>((onDrawn, onError) => {
        const live = mount({ place, bar, data, label, onDrawn, onError });
        this.#live = live;
        live.show(layoutOf(stage));
        this.#sizes = new ResizeObserver(() => live.show(layoutOf(stage)));
        this.#sizes.observe(stage);
      });
      this.#set('live');
    } catch (error) {
      this.#fail(stage, error);
    }
  }

  /** Shows the static drawing again, and an error message. */
  #fail(stage: Element, error: unknown): void {
    this.#stop(stage);
    reportError(error);
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = MESSAGES.explore.failed;
  }

  #stop(stage: Element): void {
    this.#sizes?.disconnect();
    this.#live?.unmount();
    this.#live = null;
    stage.querySelector('[data-live]')?.remove();
    this.#set('still');
  }

  #set(state: 'still' | 'loading' | 'live'): void {
    this.#state = state;
    this.dataset['state'] = state;
    this.querySelector('button')?.setAttribute('aria-pressed', String(state === 'live'));
  }
}

function load(): Promise<typeof import('./live-figure/mount')> {
  return import('./live-figure/mount');
}

async function read(address: string): Promise<LiveData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** The layout of the drawing that the style sheet shows at this width. */
function layoutOf(stage: Element): PlotLayout {
  const [wide] = stage.querySelectorAll<HTMLElement>('[data-layout="wide"]');
  return wide !== undefined && wide.offsetParent !== null ? 'wide' : 'narrow';
}
