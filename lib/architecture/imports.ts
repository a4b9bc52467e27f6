/**
 * The modules that a module imports, as written: `import`, `import type`, `export … from`, `import('…')`. It expects text formatted
 * by Prettier, in which statements start a line.
 */
export function importsOf(text: string): string[] {
  const code = withoutComments(text);
  const forms = [
    /^(?:import|export)\b[^;'"]*?\bfrom\s+['"]([^'"]+)['"]/gm,
    /^import\s+['"]([^'"]+)['"]/gm,
    /\bimport\(\s*['"]([^'"]+)['"]/g,
  ];
  return [...new Set(forms.flatMap((form) => [...code.matchAll(form)].map(([, specifier = '']) => specifier)))];
}

/** Blanks the comments of a text; `//` after a colon is part of an address. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');
}
