/**
 * Defines custom elements after the whole document has been parsed. Our modules load with `async`, so they can run earlier. If they defined
 * an element then, the browser would activate the element at its start tag, while it is still empty.
 */
export function defineWhenParsed(elements: Readonly<Record<string, CustomElementConstructor>>): void {
  const define = (): void => {
    for (const [name, element] of Object.entries(elements)) customElements.define(name, element);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', define, { once: true });
  else define();
}
