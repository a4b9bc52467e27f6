/**
 * Returns the modules that a module imports, as named in `import`, `import type`, `export … from` and `import('…')`. The text must be
 * formatted by oxfmt, so that each statement starts a line.
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

/** Removes the comments from code. `//` after a colon is part of an address, and stays. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');
}
