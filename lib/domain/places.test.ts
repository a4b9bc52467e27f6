import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { placesOfPages } from './places';

const root = path.resolve(import.meta.dirname, '../..');

/** The ids of sections and headings in the components of a page. */
function idsIn(places: readonly string[]): string[] {
  const files = places.flatMap((place) =>
    place.endsWith('.tsx')
      ? [place]
      : readdirSync(path.join(root, place)).flatMap((name) =>
          name.endsWith('.tsx') && !name.includes('.test.') ? [path.join(place, name)] : [],
        ),
  );
  const ids = files.flatMap((file) =>
    [
      ...readFileSync(path.join(root, file), 'utf8').matchAll(
        /<(?:Section|AboutSection|h3|section|Code)\b[^<>]*?\sid="([^"{]+)"/g,
      ),
    ].map(([, id]) => id ?? ''),
  );
  return [...new Set(ids)].sort();
}

const made = {
  methodology: ['components/methodology'],
  about: ['components/about'],
  api: ['components/api'],
  embedGuide: ['components/embed-guide'],
  corrections: ['app/corrections/document.tsx', 'components/correction/policy.tsx'],
  factChecks: ['app/fact-checks/document.tsx'],
  person: ['components/person'],
  topic: ['components/topic'],
  series: ['components/series'],
} as const;

test.each(Object.entries(made))(
  'the listed link targets of the page "%s" match the ids in its components',
  (page, places) => {
    expect(idsIn(places)).toEqual(
      [...(new Map<string, readonly string[]>(Object.entries(placesOfPages)).get(page) ?? [])].sort(),
    );
  },
);
