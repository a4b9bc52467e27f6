import type { Catalog } from '../domain/catalog';
import type { Body } from '../domain/vocabulary';
import type { LinkView } from './link-view';
import { textsOf } from './texts';

/** Words that the check accepts only because the author gives a reason, with that reason and the page that contains the words. */
export interface Exemption {
  readonly text: string;
  readonly reason: string;
  readonly by: LinkView;
}

/** Lists all uses of `<Uncited>` in articles, then in fact-checks, then in standing pages, each in text order. */
export function uncitedFigures(catalog: Catalog): Exemption[] {
  return textsOf(catalog).flatMap(({ page, body }) => usesOf(body, 'Uncited', page));
}

/** Lists the words, in bodies and in fields, that look like a finding but are exempt from the check. */
export function plainWords(catalog: Catalog): Exemption[] {
  return textsOf(catalog).flatMap(({ page, body, plain }) => [
    ...plain.map(({ words, reason }) => ({ text: words, reason, by: page })),
    ...usesOf(body, 'Plain', page),
  ]);
}

function usesOf(body: Body | null, word: 'Uncited' | 'Plain', by: LinkView): Exemption[] {
  return (body?.uses ?? []).flatMap((use) =>
    use.word === word ? [{ text: use.text.trim(), reason: use.reason, by }] : [],
  );
}
