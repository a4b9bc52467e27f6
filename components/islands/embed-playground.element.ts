import { defineWhenParsed } from './define-when-parsed';
import type { EmbedView } from '../../lib/views/embed-view';
import type { Publisher } from '../../lib/views/embed-code';
import { chosenIn, fragmentOf } from './share/chosen-in-address';
import { EmbedControls, part } from './share/embed-controls';

/** The list that `lib/publish/embed-list.ts` publishes. */
interface EmbedList {
  readonly publisher: Publisher;
  readonly embeds: readonly EmbedView[];
}

const kinds: readonly EmbedView['kind'][] = ['figure', 'fact-check', 'number'];

/**
 * `<embed-playground src>` lets readers choose anything that can be embedded, and shows its frame and the code for it. The choice is
 * recorded in the address's fragment, so that readers can link to it. Without scripts, or if the list does not load, examples are shown
 * instead.
 */
class EmbedPlayground extends HTMLElement {
  connectedCallback(): void {
    this.#start().catch((error: unknown) => {
      part(this, '[data-status]').textContent = MESSAGES.embed.notLoaded;
      reportError(error);
    });
  }

  async #start(): Promise<void> {
    const { publisher, embeds } = await read(this.getAttribute('src') ?? '');
    const select = part<HTMLSelectElement>(this, 'select');
    const offered = kinds.map((kind) => ({
      label: MESSAGES.embed.kinds[kind],
      some: embeds.filter((embed) => embed.kind === kind),
    }));
    select.replaceChildren(
      ...offered.filter(({ some }) => some.length > 0).map(({ label, some }) => group(label, some)),
    );
    const controls = new EmbedControls(this, () => keep());
    const keep = (): void => history.replaceState(null, '', fragmentOf(select.value, controls.chosen));
    const show = (): void => {
      const embed = embeds.find(({ href }) => href === select.value);
      if (embed === undefined) return;
      controls.offer({ publisher, embed });
      part<HTMLAnchorElement>(this, '[data-page]').href = embed.page;
    };
    const fromAddress = (): void => {
      const asked = chosenIn(location.hash);
      if (asked === null) return;
      select.value = embeds.some(({ href }) => href === asked.href) ? asked.href : (embeds[0]?.href ?? '');
      controls.choose(asked.chosen);
      show();
      this.scrollIntoView({ block: 'start' });
    };

    select.value = this.getAttribute('first') ?? '';
    select.addEventListener('change', () => {
      show();
      keep();
    });
    show();
    fromAddress();
    controls.showFrame();
    addEventListener('hashchange', fromAddress);
  }
}

function group(label: string, embeds: readonly EmbedView[]): HTMLOptGroupElement {
  const made = document.createElement('optgroup');
  made.label = label;
  made.append(...embeds.map(({ kind, title, name, href }) => new Option(kind === 'number' ? name : title, href)));
  return made;
}

async function read(address: string): Promise<EmbedList> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

defineWhenParsed({ 'embed-playground': EmbedPlayground });
