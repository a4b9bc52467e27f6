/**
 * `<copy-button from="id">`: copies the text of an element. Without scripts its button stays hidden, and the text, which
 * selects as a whole, can be copied by hand.
 */
export class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const status = this.querySelector('[role="status"]');
    const source = document.getElementById(this.getAttribute('from') ?? '');
    if (button === null || status === null || source === null) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(source.textContent ?? '').then(
        () => (status.textContent = MESSAGES.copy.copied),
        () => {
          getSelection()?.selectAllChildren(source);
          status.textContent = MESSAGES.copy.blocked;
        },
      );
    });
  }
}
