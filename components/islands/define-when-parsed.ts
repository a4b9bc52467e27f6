/**
 * Defines custom elements after the whole document has been parsed. Our modules load with `async`, so one that runs before then would
 * activate elements at their start tags, while they are still empty.
 */
export function defineWhenParsed(elements: Readonly<Record<string, CustomElementConstructor>>): void {
  const define = (): void => {
    for (const [name, element] of Object.entries(elements)) customElements.define(name, element);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', define, { once: true });
  else define();
}
