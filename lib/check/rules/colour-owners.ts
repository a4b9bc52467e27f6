import type { Figure } from '../../domain/figure';
import type { FigureColour, NamedColour } from '../../domain/figure-colour';
import { gapColour, plainColours } from '../../domain/hues';
import { hasName, nameDifference } from '../../domain/name-key';
import { didYouMean } from '../../problems/nearest';
import type { Problem } from '../../problems/problem';
import type { Drawn, Entities } from '../entities';
import type { Part } from '../figure-parts';
import type { Refuse } from './refusals';

/** Problems with the entities that own the newsroom’s colours: each must exist in the data and own only one colour. */
export function paletteProblems(refuse: Refuse, palette: readonly NamedColour[], entities: Entities): Problem[] {
  const earlier: { readonly name: FigureColour; readonly of: string }[] = [];
  return palette.flatMap(({ name, of }) => {
    if (of === null) return [];
    const path = ['colours', name, 'of'];
    const duplicate = earlier.find((one) => one.of === of || entities.isOne(one.of, of));
    earlier.push({ name, of });
    if (duplicate !== undefined)
      return [
        refuse(
          path,
          'figure/colour',
          `"${of}" already has the colour "${duplicate.name}".`,
          `Give it only one colour: delete "of" here or under "${duplicate.name}".`,
        ),
      ];
    if (entities.spellings.has(of)) return [];
    const meant = entities.named(of)?.name;
    const hint =
      meant === undefined
        ? didYouMean(of, entities.spellings, 'entities')
        : `Did you mean "${meant}"? The two look the same, but ${nameDifference(meant, of)}.`;
    return [refuse(path, 'figure/colour', `No series has the entity "${of}".`, hint)];
  });
}

/** A part of a figure that has the colour of a different entity. */
interface Contradiction {
  readonly part: Part;
  readonly colour: NonNullable<Part['colour']>;
  readonly owner: string;
  /** The entity that the part is about. */
  readonly entity: string;
}

/**
 * Reports parts of a figure that have the colour of a different entity. If all other colours are used, a part may borrow the colour of an
 * entity that the figure does not show: three lines for one country need three colours.
 */
export function ownerProblems(
  refuse: Refuse,
  figure: Figure,
  parts: readonly Part[],
  palette: readonly NamedColour[],
  entities: Entities,
): Problem[] {
  const owned = palette.filter(({ of }) => of !== null);
  if (owned.length === 0) return [];
  const wrong = contradictions(parts, owned, entities);
  const used = new Set<FigureColour>(parts.flatMap(({ colour }) => colour?.name ?? []));
  if (figure.kind === 'gap') used.add(gapColour);
  const unownedColours = [...palette.filter(({ of }) => of === null).map(({ name }) => name), ...plainColours];
  const free = unownedColours.filter((name) => !used.has(name));
  const ownColour = (entity: string): FigureColour | undefined =>
    owned.find(({ of }) => of === entity || entities.isOne(of ?? '', entity))?.name;
  const isUsedCorrectly = (name: FigureColour): boolean =>
    parts.some(({ colour }) => colour?.name === name && !wrong.some((one) => one.colour === colour));
  return wrong.flatMap(({ part, colour, owner, entity }) => {
    const own = ownColour(entity);
    const isOwnColourFree = own !== undefined && !isUsedCorrectly(own);
    const isShown = parts.some(({ draws }) => draws.some(({ drawn }) => drawn.entities.includes(owner)));
    if (!isOwnColourFree && free.length === 0 && !isShown) return [];
    const choices = isOwnColourFree ? [`Use "${own}", the colour of "${entity}".`] : [];
    if (free.length > 0) choices.push(`Unused colours: ${free.join(', ')}.`);
    return [
      refuse(
        colour.path,
        'figure/colour',
        `${drawnText(part, entity)} has the colour "${colour.name}", which content/newsroom.yml gives to "${owner}".`,
        choices.length === 0 ? 'Add another colour to content/newsroom.yml, without "of".' : choices.join(' '),
      ),
    ];
  });
}

function drawnText({ label: { text } }: Part, entity: string): string {
  return text === entity ? `"${entity}"` : `"${text}", which shows "${entity}",`;
}

function contradictions(parts: readonly Part[], owned: readonly NamedColour[], entities: Entities): Contradiction[] {
  return parts.flatMap((part): Contradiction[] => {
    const { colour, label, draws } = part;
    const owner = owned.find(({ name }) => name === colour?.name)?.of ?? null;
    if (colour === null || owner === null || hasName(label.text, owner)) return [];
    const arePeers = (entity: string): boolean =>
      entities.areSideBySide(entity, owner) ||
      owned.some(({ of }) => of !== null && entities.isOne(of, entity) && !entities.isOne(of, owner));
    // A published number has no entity in its record, but its label may name one.
    const printed = entities.spellings.has(label.text) ? [label.text] : [];
    const other = draws.flatMap(({ drawn }) => othersIn(drawn, printed, owner, entities)).find(arePeers);
    return other === undefined ? [] : [{ part, colour, owner, entity: other }];
  });
}

/** The entities of a line, bar or number. Empty if one of them owns the colour, or if a text that describes the data names the owner. */
function othersIn({ entities: own, texts }: Drawn, printed: readonly string[], owner: string, entities: Entities) {
  if (own.some((entity) => entities.isOne(entity, owner)) || texts.some((text) => hasName(text, owner))) return [];
  return own.length === 0 ? printed : own;
}
