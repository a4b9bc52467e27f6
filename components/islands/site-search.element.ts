import { filled, pluralForm } from './browser-messages';
import { defineWhenParsed } from './define-when-parsed';
import type { Answer, Found } from 'site-search-index';
import type { ListedNumber } from '../../lib/views/number-list';
import { markedText } from './marked-text';
import { askedNumber, foundNumber, holds, numbersLike, type AskedNumber } from './search/find-numbers';

/** How many results are shown at once. */
const step = 10;
/** How many results of a search for a number are read in full, so that those with exactly that number can come first. */
const mostReadInFull = 60;

/**
 * `<site-search>` finds pages as the reader types. The index is loaded when the reader enters the field, no data leave
 * the site, and the address records the search. Without scripts, the form stays hidden.
 */
class SiteSearchElement extends HTMLElement {
  private pagefind: Promise<typeof import('site-search-index')> | null = null;
  private numbers: Promise<readonly ListedNumber[]> | null = null;

  connectedCallback(): void {
    const parts = {
      form: this.querySelector('form'),
      field: this.querySelector<HTMLInputElement>('input[type="search"]'),
      status: this.querySelector('[role="status"]'),
      list: this.querySelector('ol'),
      more: this.querySelector<HTMLButtonElement>('button[type="button"]'),
      without: this.querySelector<HTMLElement>('[data-without-scripts]'),
    };
    const { form, field, status, list, more, without } = parts;
    if (form === null || field === null || status === null || list === null || more === null) return;
    const parameters = new URLSearchParams(location.search);
    field.value = parameters.get('q') ?? '';
    for (const choice of this.kinds()) choice.checked = choice.value === (parameters.get('kind') ?? '');
    form.hidden = false;
    if (without !== null) without.hidden = true;

    const nameOfKind = (kind: string): string => this.nameOf(kind);
    let found: readonly Found[] = [];
    let turn = 0;
    const look = async (): Promise<void> => {
      turn += 1;
      const own = turn;
      const term = field.value.trim();
      const kind = this.kinds().find(({ checked }) => checked)?.value ?? '';
      keepInAddress(term, kind);
      const answer = await this.ask(term, kind);
      const items = await Promise.all((answer?.results ?? []).slice(0, step).map((one) => item(one, nameOfKind)));
      // Another search has started, and will show its own results.
      if (answer === null || own !== turn) return;
      found = answer.results;
      list.replaceChildren(...items);
      more.hidden = items.length >= found.length;
      this.count(answer);
      status.textContent = term === '' ? '' : summary(term, kind, found.length);
    };
    const showMore = async (): Promise<void> => {
      const own = turn;
      const shown = list.children.length;
      const items = await Promise.all(found.slice(shown, shown + step).map((one) => item(one, nameOfKind)));
      if (own !== turn) return;
      list.append(...items);
      more.hidden = list.children.length >= found.length;
      items[0]?.querySelector('a')?.focus();
    };
    const searchOrExplain = (): void => {
      look().catch(() => {
        status.textContent = MESSAGES.search.notLoaded;
      });
    };

    field.addEventListener('focus', () => void this.load().catch(() => undefined), { once: true });
    form.addEventListener('input', searchOrExplain);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      searchOrExplain();
    });
    more.addEventListener('click', () => void showMore());
    if (field.value !== '') searchOrExplain();
  }

  private kinds(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  }

  /** The label that the form shows for a kind. */
  private nameOf(kind: string): string {
    return (
      this.kinds()
        .find(({ value }) => value === kind)
        ?.nextSibling?.textContent?.trim() ?? kind
    );
  }

  private load(): Promise<typeof import('site-search-index')> {
    this.pagefind ??= import('site-search-index').then(async (module) => {
      await module.options({ excerptLength: 24 });
      await module.init();
      await module.filters();
      return module;
    });
    return this.pagefind;
  }

  private async ask(term: string, kind: string): Promise<Answer | null> {
    if (term === '') return { results: [], totalFilters: {} };
    const { debouncedSearch } = await this.load();
    const answer = await debouncedSearch(term, { filters: kind === '' ? {} : { kind } }, 200);
    const asked = askedNumber(term);
    if (answer === null || asked === null) return answer;
    return { ...answer, results: await this.withNumber(asked, kind, answer.results) };
  }

  /**
   * Sorts the results of a search for a number: matching statistics first, then pages whose text contains the number, then the other
   * results. The index cannot tell them apart, because it stores only the digits of a number, and finds every number that begins with the
   * same digits. For example, a search for “7.3” finds “73.5” too.
   */
  private async withNumber(asked: AskedNumber, kind: string, results: readonly Found[]): Promise<Found[]> {
    const numbers = kind === '' || kind === 'Numbers' ? numbersLike(asked, await this.allNumbers()) : [];
    const pages = new Set(numbers.map(({ href }) => pageOf(href)));
    const read = await Promise.all(
      results.slice(0, mostReadInFull).map(async (found) => ({ found, page: await found.data() })),
    );
    const others = read.filter(({ page }) => !pages.has(pageOf(page.url)));
    return [
      ...numbers.map(foundNumber),
      ...others.filter(({ page }) => holds(asked, page.content)).map(({ found }) => found),
      ...others.filter(({ page }) => !holds(asked, page.content)).map(({ found }) => found),
      ...results.slice(mostReadInFull),
    ];
  }

  private allNumbers(): Promise<readonly ListedNumber[]> {
    const address = this.dataset['numbers'] ?? '';
    this.numbers ??= fetch(address).then(async (response): Promise<readonly ListedNumber[]> => {
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      return response.json();
    });
    // After a short network failure, the next search can try again.
    this.numbers.catch(() => (this.numbers = null));
    return this.numbers;
  }

  /** Shows the number of results of each kind beside the name of the kind. */
  private count({ totalFilters: { kind: counts = {} }, results }: Answer): void {
    for (const choice of this.kinds()) {
      const place = choice.parentElement?.querySelector('[data-count]');
      const number = counts[choice.value];
      if (place) place.textContent = number === undefined || results.length === 0 ? '' : ` ${number}`;
    }
  }
}

function pageOf(url: string): string {
  return new URL(url, location.href).pathname;
}

function keepInAddress(term: string, kind: string): void {
  const parameters = new URLSearchParams([['q', term], ...(kind === '' ? [] : [['kind', kind]])]);
  history.replaceState(null, '', term === '' ? location.pathname : `${location.pathname}?${parameters.toString()}`);
}

function summary(term: string, kind: string, count: number): string {
  const among: Readonly<Record<string, string>> = MESSAGES.search.among;
  const where = among[kind] ?? '';
  if (count === 0) return filled(MESSAGES.search.nothing, { term, where });
  return filled(pluralForm(MESSAGES.search.results, count), { count, term, where });
}

/** One result: its kind, its name, the value if it is a number, and an excerpt with the search terms. */
async function item(found: Found, nameOfKind: (kind: string) => string): Promise<HTMLLIElement> {
  const { url, meta, excerpt, filters } = await found.data();
  const { title = url, value, period } = meta;
  const name =
    value === undefined ? title : filled(MESSAGES.search.number, { value, name: title, period: period ?? '' });
  const link = element('a', [name]);
  link.href = url;
  const text = element(
    'p',
    markedText(excerpt).map((part) => (part.marked ? element('mark', [part.text]) : part.text)),
  );
  return element('li', [
    element('span', [nameOfKind(filters['kind']?.[0] ?? '')]),
    link,
    ...(excerpt === '' ? [] : [text]),
  ]);
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  children: readonly (Node | string)[],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

defineWhenParsed({ 'site-search': SiteSearchElement });
