/**
 * Defines custom elements when the whole document is there. Our modules are loaded `async`; one that comes before the parser
 * is done would make elements awake at their start tags, when nothing is in them yet.
 */
export function defineWhenParsed(elements: Readonly<Record<string, CustomElementConstructor>>): void {
  const define = (): void => {
    for (const [name, element] of Object.entries(elements)) customElements.define(name, element);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', define, { once: true });
  else define();
}
