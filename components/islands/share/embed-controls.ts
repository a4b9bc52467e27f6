import {
  type EmbedChoices,
  embedCode,
  frameAddress,
  frameHeight,
  heightsOf,
  type Publisher,
  schemeOf,
} from '../../../lib/views/embed-code';
import type { EmbedView } from '../../../lib/views/embed-view';
import { filled } from '../browser-messages';

/** A figure, fact-check or number that can be embedded, as the page passes it to this script in JSON. */
export interface Offered {
  readonly publisher: Publisher;
  readonly embed: EmbedView;
}

/** A reader's choice of settings for an embed. `full` is the available width. */
export interface Chosen {
  readonly theme: EmbedChoices['theme'];
  readonly isPinned: boolean;
  readonly width: number | 'full';
  /** The theme of the simulated page around the frame; null if it follows the embed's theme. */
  readonly host: 'light' | 'dark' | null;
}

/**
 * The script of the controls in `components/share/embed-controls.tsx`. Shows the code for the choice, and the frame that this code creates,
 * at the chosen width. Loads no frame before `showFrame` is called.
 */
export class EmbedControls {
  readonly #root: HTMLElement;
  readonly #code: HTMLElement;
  readonly #stage: HTMLElement;
  readonly #range: HTMLInputElement;
  readonly #changed: () => void;
  #offered: Offered | null = null;
  #frame: HTMLIFrameElement | null = null;

  /** @param changed called after the reader has changed the choice */
  constructor(root: HTMLElement, changed: () => void = () => undefined) {
    this.#root = root;
    this.#code = part(root, '[data-code] pre');
    this.#stage = part(root, '[data-frame-stage]');
    this.#range = part(root, 'input[type="range"]');
    this.#changed = changed;
    for (const hidden of root.querySelectorAll<HTMLElement>('[data-scripted]')) hidden.hidden = false;
    for (const plain of root.querySelectorAll<HTMLElement>('[data-plain]')) plain.hidden = true;
    root.addEventListener('input', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      if (target.type === 'range') this.#check('width', target.value);
      else if (target.name.endsWith('-width') && target.value !== 'full') this.#range.value = target.value;
      this.#update();
      this.#changed();
    });
  }

  /** Switches to a different embed: shows its code, and its frame if a frame is visible. */
  offer(offered: Offered): void {
    this.#offered = offered;
    this.#update();
  }

  /** Loads the frame, which then stays visible. */
  showFrame(): void {
    this.#stage.hidden = false;
    this.#frame ??= this.#makeFrame();
    this.#update();
  }

  get chosen(): Chosen {
    const theme = this.#value('theme');
    const width = this.#value('width');
    const host = this.#value('host');
    return {
      theme: theme === 'light' || theme === 'dark' || theme === 'auto' ? theme : null,
      isPinned: this.#value('version') === 'pinned',
      width: width === 'full' ? 'full' : this.#range.valueAsNumber,
      host: host === 'light' || host === 'dark' ? host : null,
    };
  }

  choose({ theme, isPinned, width, host }: Chosen): void {
    this.#check('theme', theme ?? 'reader');
    this.#check('version', isPinned ? 'pinned' : 'latest');
    this.#check('width', String(width));
    if (host !== null) this.#check('host', host);
    if (width !== 'full') this.#range.valueAsNumber = width;
    this.#update();
  }

  #makeFrame(): HTMLIFrameElement {
    const frame = document.createElement('iframe');
    this.#stage.append(frame);
    return frame;
  }

  #update(): void {
    if (this.#offered === null) return;
    const { embed, publisher } = this.#offered;
    const { theme, isPinned, width, host } = this.chosen;
    const choices: EmbedChoices = { theme, pinned: isPinned ? embed.pinnedHref : null };
    this.#code.textContent = embedCode(embed, choices, publisher);
    part(this.#root, '[data-width-said]').textContent =
      width === 'full' ? MESSAGES.embed.fullWidth : filled(MESSAGES.embed.px, { px: width });
    if (this.#frame === null) return;
    this.#stage.style.inlineSize = width === 'full' ? '' : `${width}px`;
    this.#stage.dataset['host'] = host ?? schemeOf(choices) ?? 'page';
    this.#frame.title = embed.name;
    this.#frame.style.height = frameHeight(heightsOf(embed, choices));
    this.#frame.style.colorScheme = schemeOf(choices) ?? '';
    const address = frameAddress(embed, choices);
    // Setting the same address would reload the document.
    if (this.#frame.getAttribute('src') !== address) this.#frame.src = address;
  }

  #value(name: string): string | null {
    return this.#root.querySelector<HTMLInputElement>(`input[name$="-${name}"]:checked`)?.value ?? null;
  }

  /** Selects the option with this value. If there is no such option, none is selected. */
  #check(name: string, value: string): void {
    for (const choice of this.#root.querySelectorAll<HTMLInputElement>(`input[type="radio"][name$="-${name}"]`))
      choice.checked = choice.value === value;
  }
}

/** Returns an element that the page must contain. Throws if it is missing. */
export function part<Part extends HTMLElement>(root: ParentNode, selector: string): Part {
  const found = root.querySelector<Part>(selector);
  if (found === null) throw new Error(`The page has no ${selector}.`);
  return found;
}
