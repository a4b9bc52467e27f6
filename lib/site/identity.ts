import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { paletteOf, type NamedColour } from '../domain/figure-colour';
import { svgShape } from '../domain/svg-shape';
import { newsroom, type Licence, type Newsroom } from '../domain/newsroom';

/** What a newsroom calls itself, and on what terms its own words and drawings may be used. */
export interface Identity {
  readonly name: string;
  /** Null where the record has none. */
  readonly tagline: string | null;
  readonly description: string;
  /** A tag of BCP 47. */
  readonly language: string;
  readonly licence: OwnLicence;
  /** The colours of its figures beside the plain ones. */
  readonly colours: readonly NamedColour[];
  /** The files of its own typefaces, from the project's root. */
  readonly typefaces: Typefaces;
  /** Null where it has none of its own, or none that can be shown. */
  readonly logo: Logo | null;
}

export type Typefaces = NonNullable<Newsroom['typefaces']>;

interface Logo {
  /** `/logo.svg` */
  readonly href: string;
  readonly svg: string;
  /** How many times as wide as high it is. */
  readonly shape: number;
}

/** `spdx` and `url` are null where the newsroom has given no licence. */
interface OwnLicence extends Omit<Licence, 'spdx' | 'url'> {
  readonly spdx: string | null;
  readonly url: string | null;
}

/** By law nobody may copy a text on which its author has given no licence. */
const noLicence: OwnLicence = {
  name: 'All rights reserved',
  short: 'All rights reserved',
  spdx: null,
  url: null,
  permits: 'ask before you copy or change them',
};

/**
 * What the site calls itself by a record of the newsroom, with words in the place of what is left out.
 *
 * @param svg the text of its logo; null where it has none
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

/** The identity of the newsroom in the current folder, as its record has it now: an editor may change it while it is shown. */
export function currentIdentity(): Identity {
  if (last !== undefined && isFresh) return last.identity;
  // Every name that is printed asks for it: the file is looked at once for all that is done in one go.
  isFresh = true;
  setImmediate(() => {
    isFresh = false;
  }).unref();
  const file = path.join(process.cwd(), 'content/newsroom.yml');
  const changedAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? null;
  if (last?.changedAt !== changedAt || last === undefined) {
    // The check names what is wrong with a record, and no build gets past it; dev shows its pages without one.
    const record = newsroom.safeParse(changedAt === null ? {} : valuesIn(readFileSync(file, 'utf8')));
    const own = record.success ? record.data : {};
    last = { changedAt, identity: identityOf(own, own.logo === undefined ? null : publicText(own.logo)) };
  }
  return last.identity;
}

/** The text of a file in `public/`; null where there is none, of which the check tells. */
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
