import { EmbedControls, part, type Offered } from './embed-controls';

const dialogs = new WeakMap<HTMLElement, HTMLDialogElement>();

/**
 * Opens the details of a panel as a dialog, in which readers choose the settings of an embed, preview its frame, and can share the page
 * through their system's share menu if the browser supports it. When the dialog closes, its content returns to the details.
 */
export function openShareDialog(panel: HTMLElement, details: HTMLDetailsElement): void {
  const content = details.querySelector('div') ?? part(panel, 'dialog > div');
  const known = dialogs.get(panel);
  const dialog =
    known ?? makeDialog(details.querySelector('summary')?.textContent ?? '', () => details.append(content));
  if (known === undefined) {
    dialogs.set(panel, dialog);
    panel.append(dialog);
    offerApps(panel);
    offerEmbed(content);
  }
  dialog.append(content);
  dialog.showModal();
}

function makeDialog(name: string, onClose: () => void): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  const title = document.createElement('h2');
  title.id = 'share-title';
  title.textContent = name;
  dialog.setAttribute('aria-labelledby', title.id);
  const close = document.createElement('button');
  close.type = 'button';
  close.dataset['close'] = '';
  close.textContent = MESSAGES.share.close;
  close.addEventListener('click', () => dialog.close());
  const head = document.createElement('header');
  head.append(title, close);
  dialog.append(head);
  // A click on the dialog itself, not on its content, is outside the panel.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener('close', onClose);
  return dialog;
}

function offerApps(panel: HTMLElement): void {
  const share = panel.querySelector<HTMLElement>('[data-share]');
  if (share === null || !('share' in navigator)) return;
  share.hidden = false;
  share.addEventListener('click', () => {
    // The reader may close the system's share menu; that is not an error.
    navigator
      .share({ title: panel.getAttribute('label') ?? '', url: panel.getAttribute('url') ?? '' })
      .catch(() => undefined);
  });
}

function offerEmbed(content: HTMLElement): void {
  const embed = content.querySelector<HTMLElement>('[data-offered]');
  if (embed === null) return;
  const offered: Offered = JSON.parse(embed.dataset['offered'] ?? '');
  const controls = new EmbedControls(embed);
  controls.offer(offered);
  const show = part<HTMLButtonElement>(embed, '[data-show-frame]');
  show.addEventListener('click', () => {
    controls.showFrame();
    show.hidden = true;
    part(embed, 'input[type="range"]').focus();
  });
}
