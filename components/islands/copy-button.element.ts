/**
 * `<copy-button from="id">` copies the text of an element. Without scripts, its button stays hidden, and readers can
 * select the whole text with one click and copy it.
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
