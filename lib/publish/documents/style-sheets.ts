import { transform } from 'lightningcss';

/**
 * Reduces style sheets to what a page can use: rules for classes that none of its elements has are left out (lightningcss'
 * `unusedSymbols`, which minds `:is()`, nesting and rules with several selectors). Rules for elements, attributes, states
 * and custom properties all stay. Pages with the same classes share the work.
 */
export class StyleSheets {
  private readonly made = new Map<string, string>();
  private readonly names = new Map<string, readonly string[]>();

  /** @param css one sheet, or several one after another in the order of the page */
  reduce(css: string, classes: ReadonlySet<string>): string {
    const unused = this.namesIn(css).filter((name) => !classes.has(name));
    const key = `${unused.join(' ')}\n${css}`;
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const { code } = transform({
      filename: 'page.css',
      code: Buffer.from(css),
      minify: true,
      unusedSymbols: [...unused],
    });
    const reduced = Buffer.from(code).toString();
    this.made.set(key, reduced);
    return reduced;
  }

  private namesIn(css: string): readonly string[] {
    const known = this.names.get(css);
    if (known !== undefined) return known;
    // What is an animation's name too must not be taken for unused: lightningcss has one list for both.
    const animations = new Set([...css.matchAll(/@keyframes\s+([\w-]+)/g)].map(([, name]) => name));
    const classes = new Set([...css.matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].map(([, name]) => name ?? ''));
    const names = [...classes].filter((name) => !animations.has(name));
    this.names.set(css, names);
    return names;
  }
}

/** Addresses in a style sheet that mean something else once it stands in a page: neither from the root nor data. */
export function relativeAddresses(css: string): string[] {
  return [...css.matchAll(/url\(\s*["']?((?!\/|data:|["'])[^)"']+)/g)].map(([, address]) => address ?? '');
}
