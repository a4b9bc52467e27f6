import { bestSpelling, hasName, nameDifference, isSameName, nameFault } from '../../domain/name-key';
import type { Problem } from '../../problems/problem';
import { inSingular, type Drawn, type Entities } from '../entities';
import type { Part } from '../figure-parts';
import type { Refuse } from './refusals';
import { isTypo } from './typos';
import { capitalised } from '../../domain/capitalised';

/** Problems with the name of an entity in a label: the data are for a different entity, or spell the name differently. */
export function labelProblems(
  refuse: Refuse,
  { label: { path, text }, draws, speaksOf }: Omit<Part, 'colour'>,
  entities: Entities,
): Problem[] {
  const own = [...new Set(draws.flatMap(({ drawn }) => drawn.entities))];
  const fault = nameFault(text);
  if (fault !== null) {
    const meant = own.find((name) => isSameName(name, text));
    const hint = meant === undefined ? 'Write the name in a single alphabet.' : `Write "${meant}".`;
    return [refuse(path, 'label/entity', `The label "${text}" ${fault}.`, hint)];
  }
  if (!own.includes(text)) {
    const meant = own.find((name) => isOtherSpelling(text, name, entities));
    if (meant !== undefined) {
      const message = `The label "${text}" is spelt differently from "${meant}" in the data: ${labelDifference(text, meant)}.`;
      return [refuse(path, 'label/entity', message, spellingHint(text, meant))];
    }
  }
  const nearly = entities.named(text) === null ? nearlyNamed(text, draws, entities) : text;
  const others = draws.flatMap((draw): Other[] => {
    const name = nearly ?? foreignName(text, draw.drawn, entities);
    if (name === null || (nearly !== null && !entities.isOfAnother(draw.drawn, name))) return [];
    return [{ ...draw, name: entities.spellingOf(name, draw.drawn) }];
  });
  const [first] = others;
  if (first === undefined) return [];
  const { name: named } = first;
  const labelled =
    nearly === null ? `The label "${text}" names "${named}"` : `The label is "${text}"${isWritten(text, named)}`;
  if (others.length === draws.length) {
    const own = namesOf(others.flatMap(({ drawn }) => drawn.entities));
    return [
      refuse(
        path,
        'label/entity',
        `${labelled}, but the data are for ${own}.`,
        `Write a label for ${own}, or choose data for "${named}".`,
      ),
    ];
  }
  if (speaksOf === 'all') return [];
  return others.map((other) => {
    const message = `${labelled}, but this number is for ${namesOf(other.drawn.entities)}.`;
    return refuse(other.path, 'label/entity', message, `Choose a number for "${named}", or change the label.`);
  });
}

/**
 * The words that a message adds to explain which entity a label means: `, which is nearly "Arvenia"`. Empty if the label is the name, apart
 * from a capital first letter.
 */
function isWritten(label: string, name: string): string {
  if (label === name || label === capitalised(name)) return '';
  return isSameName(label, name) ? `, which means "${name}"` : `, which is nearly "${name}"`;
}

/** A line, bar or number that is about a different entity from the one in its label. */
type Other = Part['draws'][number] & { readonly name: string };

/**
 * An entity that a label names among other words, although the data are about a different one: “Oats in Bellmark” for data about Arvenia.
 * Null if there is none, or if the label also names the right entity.
 */
function foreignName(label: string, drawn: Drawn, entities: Entities): string | null {
  const singular = inSingular(label);
  if (drawn.entities.some((own) => hasName(label, own) || hasName(singular, own))) return null;
  const named = entities.namedIn(label).find((name) => entities.isOfAnotherThan(drawn, name));
  if (named !== undefined) return named;
  const words = label.split(/[\s,:;()]+/);
  const meant = entities.besides(drawn).find((name) => {
    const count = name.split(/\s+/).length;
    const stretches = words.slice(0, words.length - count + 1).map((_, at) => words.slice(at, at + count).join(' '));
    return stretches.some((stretch) => isTypo(stretch, name) || (isSameName(stretch, name) && !hasName(label, name)));
  });
  return meant !== undefined && entities.isOfAnotherThan(drawn, meant) ? meant : null;
}

/**
 * The entity whose name a label spells with one letter wrong, missing or added: Arvenia for “Arvinia”. Null if the drawn series contain no
 * such entity.
 */
function nearlyNamed(label: string, draws: Part['draws'], entities: Entities): string | null {
  for (const { drawn } of draws) {
    const meant = entities.besides(drawn).find((name) => isTypo(label, name));
    if (meant !== undefined) return meant;
  }
  return null;
}

/**
 * Whether a label is a different spelling of an entity’s name. A capital first letter does not count as a difference, because labels start
 * with a capital.
 */
function isOtherSpelling(label: string, name: string, entities: Entities): boolean {
  if (label === capitalised(name)) return false;
  return entities.named(label) === null ? isTypo(label, name) : entities.isOne(label, name);
}

function labelDifference(label: string, name: string): string {
  return isSameName(label, name) ? nameDifference(label, name) : 'one letter is different';
}

function spellingHint(label: string, name: string): string {
  const isBetter = isSameName(label, name) && bestSpelling([name, label]) === label;
  return isBetter ? `Write "${name}" here, or "${label}" in the data too.` : `Write "${name}".`;
}

/** The first few names, in quotation marks. */
export function namesOf(entities: readonly string[]): string {
  const names = [...new Set(entities)].map((name) => `"${name}"`);
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} and others` : names.join(' and ');
}
