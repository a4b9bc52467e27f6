/**
 * `<share-panel url label>`: opens what its `<details>` holds as a dialog, which is loaded when a reader asks for it. Without
 * scripts, and where the dialog does not come, the details open in place.
 */
export class SharePanel extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    const summary = this.querySelector('summary');
    if (!details || !summary) return;
    // Who comes to the button will press it.
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
