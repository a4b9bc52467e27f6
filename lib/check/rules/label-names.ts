import { bestSpelling, howNamesDiffer, isSameName, nameFault } from '../../domain/name-key';
import { editDistance } from '../../problems/nearest';
import type { Problem } from '../../problems/problem';
import type { Entities } from '../entities';
import type { Part } from '../figure-parts';
import type { Refuse } from './refusals';

/**
 * Problems with a label that is a name: it names a different entity from the data, or its own with a different
 * spelling.
 */
export function labelProblems(
  refuse: Refuse,
  { label: { path, text }, draws, speaksOf }: Omit<Part, 'colour'>,
  entities: Entities,
): Problem[] {
  const own = [...new Set(draws.flatMap(({ drawn }) => drawn.entities))];
  const fault = nameFault(text);
  if (fault !== null) {
    const meant = own.find((name) => isSameName(name, text));
    const hint = meant === undefined ? 'Write it in a single alphabet.' : `Write "${meant}".`;
    return [refuse(path, 'label/entity', `The label "${text}" ${fault}.`, hint)];
  }
  if (!own.includes(text)) {
    const meant = own.find((name) => isOtherSpelling(text, name, entities));
    if (meant !== undefined) {
      const message = `The label "${text}" is spelt differently from "${meant}" in the data: ${howTheyDiffer(text, meant)}.`;
      return [refuse(path, 'label/entity', message, spellingHint(text, meant))];
    }
  }
  const named = entities.named(text) === null ? nearlyNamed(text, draws, entities) : text;
  if (named === null) return [];
  const others = draws.filter(({ drawn }) => entities.isOfAnother(drawn, named));
  if (others.length === 0) return [];
  const label = named === text ? `The label is "${text}"` : `The label "${text}" looks like "${named}"`;
  if (others.length === draws.length) {
    const own = namesOf(others.flatMap(({ drawn }) => drawn.entities));
    const message = `${label}, but the data are for ${own}.`;
    return [refuse(path, 'label/entity', message, `Write a label for ${own}, or choose data for "${named}".`)];
  }
  if (speaksOf === 'all') return [];
  return others.map((other) => {
    const message = `${label}, but this number is for ${namesOf(other.drawn.entities)}.`;
    return refuse(other.path, 'label/entity', message, `Choose a number for "${named}", or change the label.`);
  });
}

/** The entity of the same series that a label names with a typing error; null if none. */
function nearlyNamed(label: string, draws: Part['draws'], entities: Entities): string | null {
  for (const { drawn } of draws) {
    const meant = entities.besides(drawn).find((name) => isSlip(label, name));
    if (meant !== undefined) return meant;
  }
  return null;
}

/**
 * Whether a label is a different spelling of an entity's name. The first letter may be a capital, as labels start with
 * one.
 */
function isOtherSpelling(label: string, name: string, entities: Entities): boolean {
  if (label === name.charAt(0).toUpperCase() + name.slice(1)) return false;
  return entities.named(label) === null ? isSlip(label, name) : entities.isOne(label, name);
}

/**
 * Whether one letter of a name is missing, doubled, swapped or wrong. A different letter at the end may be a plural,
 * and different digits make a different name.
 */
function isSlip(label: string, name: string): boolean {
  if (Math.min(label.length, name.length) < 5 || Math.abs(label.length - name.length) > 1) return false;
  if (label.startsWith(name) || name.startsWith(label)) return false;
  const digits = (text: string): string => text.replace(/\D/g, '');
  return digits(label) === digits(name) && editDistance(label, name) === 1;
}

function howTheyDiffer(label: string, name: string): string {
  return isSameName(label, name) ? howNamesDiffer(label, name) : 'one letter is different';
}

function spellingHint(label: string, name: string): string {
  const isBetter = isSameName(label, name) && bestSpelling([name, label]) === label;
  return isBetter ? `Write "${name}" here, or "${label}" in the data too.` : `Write "${name}".`;
}

function namesOf(entities: readonly string[]): string {
  const names = [...new Set(entities)].map((name) => `"${name}"`);
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} and others` : names.join(' and ');
}
