import { transform } from 'lightningcss';
import { shortNames } from './short-names';

/** The style sheets of one page. */
export interface Styles {
  readonly css: string;
  /** The new names of the page’s renamed classes, by old name. */
  readonly names: ReadonlyMap<string, string>;
}

/** Matches a class attribute. */
const classAttribute = / class="([^"]*)"/g;

/** Matches a class in a selector; its name may contain escapes. */
const classSelector = /\.((?:\\[0-9a-f]{1,6} ?|\\.|[\w-])+)/gi;

/**
 * Reduces style sheets to what a page can use. Rules for classes that no element has are left out (lightningcss’ `unusedSymbols`,
 * which handles `:is()`, nesting and rules with several selectors), and the long names of CSS modules are shortened. Rules for
 * elements, attributes, states and custom properties all stay. Pages with the same classes share the result.
 */
export class StyleSheets {
  /** Cached results, first by style sheet, then by the set of classes that the page uses. */
  private readonly made = new Map<string, Map<string, Styles>>();
  private readonly names = new Map<string, readonly string[]>();

  /**
   * Returns the styles that a page needs, and the page with its classes renamed to match.
   *
   * @param html as React writes it: every attribute value is in double quotes, and double quotes in text are escaped
   */
  apply(css: string, html: string): { readonly html: string; readonly styles: string } {
    const classes = new Set([...html.matchAll(classAttribute)].flatMap(([, names = '']) => names.split(' ')));
    const { css: styles, names } = this.reduce(css, classes);
    if (styles.includes('</'))
      throw new Error(
        'A style sheet that contains "</" cannot be put into a page, because "</" could end the style element.',
      );
    const called = html.replace(
      classAttribute,
      (_, given: string) =>
        ` class="${given
          .split(' ')
          .map((name) => names.get(name) ?? name)
          .join(' ')}"`,
    );
    return { html: called, styles };
  }

  /**
   * Reduces a style sheet to what a page with these classes can use.
   *
   * @param css one sheet, or several concatenated in the page’s order
   */
  reduce(css: string, classes: ReadonlySet<string>): Styles {
    const all = this.namesIn(css);
    const unused = all.filter((name) => !classes.has(name));
    const names = shortNames(
      all.filter((name) => classes.has(name)),
      classes,
    );
    const ofSheet = this.made.get(css) ?? new Map<string, Styles>();
    this.made.set(css, ofSheet);
    const key = `${unused.join(' ')}\n${[...names.values()].join(' ')}`;
    const known = ofSheet.get(key);
    if (known !== undefined) return known;
    const { code } = transform({
      filename: 'page.css',
      code: Buffer.from(css),
      minify: true,
      unusedSymbols: [...unused],
    });
    const reduced = { css: renamed(Buffer.from(code).toString(), names), names };
    ofSheet.set(key, reduced);
    return reduced;
  }

  private namesIn(css: string): readonly string[] {
    const known = this.names.get(css);
    if (known !== undefined) return known;
    // A class whose name is also the name of an animation never counts as unused, because lightningcss would remove the animation too.
    const animations = new Set([...css.matchAll(/@keyframes\s+([\w-]+)/g)].map(([, name]) => name));
    const classes = new Set([...css.matchAll(classSelector)].map(([, name = '']) => unescaped(name)));
    const names = [...classes].filter((name) => !animations.has(name) && !/^\d/.test(name));
    this.names.set(css, names);
    return names;
  }
}

function renamed(css: string, names: ReadonlyMap<string, string>): string {
  return css.replace(classSelector, (selector, name: string) => {
    const short = names.get(unescaped(name));
    return short === undefined ? selector : `.${short}`;
  });
}

/** Undoes the escapes in a name (https://www.w3.org/TR/css-syntax-3/#escaping). */
function unescaped(name: string): string {
  return name.replace(/\\(?:([0-9a-f]{1,6}) ?|(.))/gi, (_, code: string | undefined, sign: string | undefined) =>
    code === undefined ? (sign ?? '') : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

/**
 * Finds the addresses in a style sheet that might resolve differently inside a page: all except root-relative addresses and `data:`
 * URLs.
 */
export function relativeAddresses(css: string): string[] {
  return [...css.matchAll(/url\(\s*["']?((?!\/|data:|["'])[^)"']+)/g)].map(([, address]) => address ?? '');
}
