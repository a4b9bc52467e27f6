/**
 * `<share-panel url label>`: opens what its `<details>` holds as a dialog, lets readers choose the colours of an embed, and
 * hands the page to the apps of the system where it can. Without scripts the details open in place.
 */
export class SharePanel extends HTMLElement {
  #dialog: HTMLDialogElement | null = null;

  connectedCallback(): void {
    const details = this.querySelector('details');
    const summary = this.querySelector('summary');
    const content = details?.querySelector('div');
    if (!details || !summary || !content) return;
    summary.addEventListener('click', (event) => {
      event.preventDefault();
      // Made when it is asked for: until then the page has nothing that its document has not.
      this.#dialog ??= this.#makeDialog(summary.textContent ?? '', () => details.append(content));
      this.#dialog.append(content);
      this.#dialog.showModal();
    });

    const choices = this.querySelector<HTMLElement>('[data-choices]');
    const code = this.querySelector('#embed-code');
    if (choices !== null) choices.hidden = false;
    choices?.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && code !== null) code.textContent = target.value;
    });

    const share = this.querySelector<HTMLElement>('[data-share]');
    if (share === null || !('share' in navigator)) return;
    share.hidden = false;
    share.addEventListener('click', () => {
      // Whoever closes the system's panel has said no, which is an answer.
      navigator
        .share({ title: this.getAttribute('label') ?? '', url: this.getAttribute('url') ?? '' })
        .catch(() => undefined);
    });
  }

  #makeDialog(name: string, onClose: () => void): HTMLDialogElement {
    const dialog = document.createElement('dialog');
    dialog.setAttribute('aria-label', name);
    const close = document.createElement('button');
    close.type = 'button';
    close.dataset['close'] = '';
    close.textContent = 'Close';
    close.addEventListener('click', () => dialog.close());
    dialog.append(close);
    // A click on the dialog itself, and not on what it holds, is beside it.
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog) dialog.close();
    });
    dialog.addEventListener('close', onClose);
    this.append(dialog);
    return dialog;
  }
}
