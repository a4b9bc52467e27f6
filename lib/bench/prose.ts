import type { Random } from './random';

const subjects = [
  'The ministry',
  'The report',
  'Its author',
  'The central bank',
  'A former minister',
  'The opposition',
  'The employers’ federation',
  'The statistics office',
  'The committee',
  'The trade unions',
  'A study from the capital’s university',
  'The harbour authority',
] as const;

const verbs = [
  'argues that',
  'doubts whether',
  'has long maintained that',
  'told parliament that',
  'leaves open whether',
  'takes for granted that',
  'assumes that',
  'wrote last spring that',
  'would not say whether',
  'points out that',
] as const;

const things = [
  'the new railway',
  'cheaper credit',
  'the long drought',
  'demand at home',
  'the tariff agreement',
  'spending by households',
  'the shortage of skilled workers',
  'the reform of the ports',
  'investment in the provinces',
  'the weak currency',
  'the ageing of the population',
  'competition from abroad',
] as const;

const effects = [
  'will carry growth in the coming years',
  'explains most of what the figures show',
  'did less for the farms than for the towns',
  'came too late to matter',
  'weighs on firms that sell abroad',
  'has changed what families can afford',
  'was never meant to last',
  'moves prices before it moves output',
  'is felt first along the coast',
  'makes the old comparison misleading',
] as const;

const tails = [
  '',
  ', although nobody has measured it',
  ', and the record bears that out in part',
  ', which the published accounts cannot settle',
  ', as its neighbours found before it',
  ', and so the question remains open',
  ', whatever the headlines of that week said',
  ', at least as long as the present rules hold',
] as const;

const headings = [
  'What is claimed',
  'What the record shows',
  'How the neighbours fared',
  'Where the figures come from',
  'What is left out',
  'Why the definitions matter',
  'What would have to change',
  'Who gains and who loses',
] as const;

/** Returns a sentence of about twenty words without a number. */
export function sentence(random: Random): string {
  const { pick } = random;
  return `${pick(subjects)} ${pick(verbs)} ${pick(things)} ${pick(effects)}${pick(tails)}, while ${pick(things)} ${pick(effects)}.`;
}

/** Returns an ending for a sentence, to follow a number. */
export function remark({ pick }: Random): string {
  return `, and ${pick(things)} ${pick(effects)}`;
}

/** Returns a random heading for a section. */
export function heading({ pick }: Random): string {
  return pick(headings);
}

const firstNames = [
  'Ada',
  'Bela',
  'Cyra',
  'Dario',
  'Edda',
  'Falk',
  'Gitta',
  'Henk',
  'Ilse',
  'Jorun',
  'Kaja',
  'Lev',
] as const;
const lastNames = ['Amsel', 'Brandt', 'Corvin', 'Dahl', 'Ekman', 'Falke', 'Grau', 'Holm', 'Ivarsen', 'Jansen'] as const;

/** Returns the name of an invented person. Each index has a different name; the first 120 names have no initials. */
export function fullName(index: number): string {
  const first = firstNames[index % firstNames.length] ?? firstNames[0];
  const last = lastNames[Math.floor(index / firstNames.length) % lastNames.length] ?? lastNames[0];
  const round = Math.floor(index / (firstNames.length * lastNames.length));
  const initials =
    round === 0 ? '' : `${[...round.toString(10)].map((digit) => 'ABCDEFGHIJ'.charAt(Number(digit))).join('. ')}. `;
  return `${first} ${initials}${last}`;
}
