/**
 * What a module imports, as written: `import`, `import type`, `export … from`, `import('…')`. It reads text as Prettier
 * lays it out, with statements at the beginning of a line.
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

/** The text with its comments blanked; `//` after a colon is an address. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');
}
