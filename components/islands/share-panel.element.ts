/**
 * `<share-panel url label>` opens the content of its `<details>` as a dialog, whose script is loaded at the reader's
 * request. Without scripts, or if the dialog does not load, the details open in place.
 */
export class SharePanel extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    const summary = this.querySelector('summary');
    if (!details || !summary) return;
    // A reader who focuses the button is likely to press it.
    summary.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
    summary.addEventListener('click', (event) => {
      if (details.open) return;
      event.preventDefault();
      load().then(
        ({ openShareDialog }) => openShareDialog(this, details),
        (error: unknown) => {
          details.open = true;
          reportError(error);
        },
      );
    });
  }
}

function load(): Promise<typeof import('./share/share-dialog')> {
  return import('./share/share-dialog');
}
