import { Window } from 'happy-dom';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

let window: Window;
const copied: string[] = [];

beforeAll(async () => {
  window = new Window();
  vi.stubGlobal('HTMLElement', window.HTMLElement);
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('navigator', {
    clipboard: {
      writeText: (text: string) => {
        copied.push(text);
        return Promise.resolve();
      },
    },
  });
  const { CopyButton } = await import('./copy-button.element');
  // TypeScript cannot know that the class extends the `HTMLElement` of this window, so the call is untyped.
  const define: unknown = Reflect.get(window.customElements, 'define');
  if (typeof define === 'function') Reflect.apply(define, window.customElements, ['copy-button', CopyButton]);
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await window.happyDOM.close();
});

/** Loads a page with text to copy and a `<copy-button>` that contains `parts`. Returns the button and its status message. */
function shown(parts: string, id = 'code') {
  const page = window.document.createElement('div');
  page.innerHTML = `<pre id="${id}">the code</pre><copy-button from="code">${parts}</copy-button>`;
  window.document.body.replaceChildren(page);
  const button = page.querySelector('button');
  if (button === null) throw new Error('There is no button.');
  return { button, status: () => page.querySelector('[role="status"]')?.textContent };
}

const button = '<button hidden>Copy</button>';
const whole = `${button}<span role="status"></span>`;

it('a copy button becomes visible, copies the text of the element with the given id, and reports that it was copied', async () => {
  const { button: shownButton, status } = shown(whole);
  expect(shownButton.hidden).toBe(false);
  shownButton.click();
  await vi.waitFor(() => expect(status()).toBe('Copied.'));
  expect(copied).toEqual(['the code']);
});

it.each([
  ['no text to copy', whole, 'another'],
  ['no element for the status message', button, 'code'],
])('a copy button stays hidden if there is %s', (_, parts, id) => {
  expect(shown(parts, id).button.hidden).toBe(true);
});
