/** The key under which local storage keeps the choice. `themeScript` reads the choice before a page is painted. */
const kept = 'theme';

/**
 * `<theme-choice>` lets readers choose light or dark for this site, or follow their system. Without scripts, the system
 * decides.
 */
export class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    const choices = [...this.querySelectorAll('input')];
    const now = document.documentElement.dataset['theme'] ?? '';
    for (const choice of choices) choice.checked = choice.value === now;
    this.addEventListener('change', () => {
      const chosen = choices.find(({ checked }) => checked)?.value ?? '';
      if (chosen === '') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = chosen;
      try {
        if (chosen === '') localStorage.removeItem(kept);
        else localStorage.setItem(kept, chosen);
      } catch {
        // If storage is blocked, the choice applies to this page only.
      }
    });
  }
}
