import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { paletteOf, type NamedColour } from '../domain/figure-colour';
import { svgShape } from '../domain/svg-shape';
import { newsroom, type Licence, type Newsroom } from '../domain/newsroom';

/** A newsroom's identity, and the licence for its own text and drawings. */
export interface Identity {
  readonly name: string;
  /** The newsroom's tagline; null if its record has none. */
  readonly tagline: string | null;
  readonly description: string;
  /** A language tag (BCP 47). */
  readonly language: string;
  readonly licence: OwnLicence;
  /**
   * The colours that figures may use in addition to `accent` and `muted`: those that the newsroom defines or, if it defines none, all hues.
   */
  readonly colours: readonly NamedColour[];
  /** The files with the newsroom’s own typefaces, relative to the project’s root. */
  readonly typefaces: Typefaces;
  /** The newsroom's logo; null if it has none, or one that browsers cannot scale. */
  readonly logo: Logo | null;
}

export type Typefaces = NonNullable<Newsroom['typefaces']>;

interface Logo {
  /** The address of the file, such as `/logo.svg`. */
  readonly href: string;
  readonly svg: string;
  /** The ratio of the logo's width to its height. */
  readonly shape: number;
}

/** `spdx` and `url` are null if the newsroom has granted no licence. */
interface OwnLicence extends Omit<Licence, 'spdx' | 'url'> {
  readonly spdx: string | null;
  readonly url: string | null;
}

/** The terms that apply if the newsroom grants no licence: by law, nobody may copy its work. */
const noLicence: OwnLicence = {
  name: 'All rights reserved',
  short: 'All rights reserved',
  spdx: null,
  url: null,
  permits: 'ask before you copy or change them',
};

/**
 * The identity of a site from the newsroom’s record, with defaults for missing fields.
 *
 * @param svg the logo's SVG code; null if there is no logo
 */
export function identityOf(record: Newsroom, svg: string | null = null): Identity {
  const shape = svg === null ? null : svgShape(svg);
  return {
    name: record.name ?? 'Newsroom without a name',
    tagline: record.tagline ?? null,
    description: record.description ?? 'Explainers, fact-checks and the numbers behind them.',
    language: record.language ?? 'en-GB',
    licence: record.licence ?? noLicence,
    colours: paletteOf(record),
    typefaces: record.typefaces ?? {},
    logo: record.logo === undefined || svg === null || shape === null ? null : { href: record.logo, svg, shape },
  };
}

let isFresh = false;
let last: { readonly changedAt: number | null; readonly identity: Identity } | undefined;

/**
 * The identity of the newsroom in the current folder. If `content/newsroom.yml` changes, it is read again, because editors may change it
 * while the development server runs. Unit tests set `PLUMBLINE_RECORD` to the path of a different file.
 */
export function currentIdentity(): Identity {
  if (last !== undefined && isFresh) return last.identity;
  // Every use of the site’s name calls this function, so it checks the file for changes only once per turn of the event loop.
  isFresh = true;
  setImmediate(() => {
    isFresh = false;
  }).unref();
  const file = path.resolve(process.env['PLUMBLINE_RECORD'] ?? 'content/newsroom.yml');
  const changedAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? null;
  if (last?.changedAt !== changedAt || last === undefined) {
    // The check reports problems in the record, and a build stops at them. In dev, pages use the defaults instead.
    const record = newsroom.safeParse(changedAt === null ? {} : valuesIn(readFileSync(file, 'utf8')));
    const own = record.success ? record.data : {};
    last = { changedAt, identity: identityOf(own, own.logo === undefined ? null : publicText(own.logo)) };
  }
  return last.identity;
}

/** The content of a file in `public/`; null if it does not exist, which the check reports. */
function publicText(address: string): string | null {
  const file = path.join(process.cwd(), 'public', address);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

function valuesIn(text: string): unknown {
  try {
    return parse(text) ?? {};
  } catch {
    return null;
  }
}
