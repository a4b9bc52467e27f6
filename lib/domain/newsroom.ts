import { z } from 'zod';
import { newsroomColours } from './figure-colour';
import { hues } from './hues';
import { contactAddress, linkedText, secureAddress } from './linked-text';

const oneLine = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^\n]*$/, 'Keep this on one line.');

/** The terms on which others may use the newsroom's own text and graphics. Data keep the terms of their publishers. */
const licence = z.strictObject({
  name: oneLine.describe('Full name: "Creative Commons Attribution 4.0 International".'),
  short: oneLine.max(40).describe('Short name: "CC BY 4.0".'),
  spdx: z
    .string()
    .regex(/^[A-Za-z0-9.+-]+$/, 'Use only letters, digits, full stops, hyphens and plus signs.')
    .describe('SPDX identifier: "CC-BY-4.0".'),
  url: z
    .url({ protocol: /^https$/, error: 'Write a full https:// address.' })
    .meta({ form: 'a full https:// address' })
    .describe('Address of the licence text.'),
  permits: oneLine.describe(
    'What the licence permits, worded to complete “Our text and graphics are licensed under …:”, such as "you may copy and change them".',
  ),
});
export type Licence = z.infer<typeof licence>;

/** A link in a menu. A link to an empty list is left out of the menu. */
const menuLink = z.strictObject({
  label: oneLine.max(30).describe('The text of the link.'),
  to: z
    .string()
    .regex(
      /^(?:\/(?!\/)|https:\/\/.)\S*$/,
      'Write an address of the site, such as /about/, or a full https:// address.',
    )
    .superRefine((to, context) => {
      const issues = to.startsWith('https:') ? (secureAddress.safeParse(to).error?.issues ?? []) : [];
      for (const { message } of issues) context.addIssue({ code: 'custom', message });
    })
    .meta({ form: 'an address of the site, such as /about/, or a full https:// address' })
    .describe('The address of the link.'),
});
export type MenuLink = z.infer<typeof menuLink>;

/** The path of a typeface file from the project's root. */
const typefaceFile = z
  .string()
  .regex(
    /^content\/typefaces\/[\w.@-]+\.(?:woff2|ttf|otf)$/,
    'Write the path of a .woff2, .ttf or .otf file in content/typefaces/ (not in a subfolder), such as content/typefaces/own.woff2.',
  )
  .meta({ form: 'the path of a font in content/typefaces/, such as content/typefaces/own.woff2' });

/** `content/newsroom.yml`: the name of the newsroom, and who is responsible for it. Pages omit the fields that are not set. */
export const newsroom = z.strictObject({
  name: oneLine.max(40).exactOptional().describe('Name of the publication.'),
  tagline: oneLine.max(80).exactOptional().describe('A few words shown next to the name.'),
  description: oneLine
    .max(300)
    .exactOptional()
    .describe('What you publish, in one or two sentences, for search engines.'),
  language: z
    .string()
    .refine(isLanguage, 'Write the BCP 47 language tag in its usual form, such as en-GB.')
    .exactOptional()
    .describe('Language of your texts, as a BCP 47 tag. The default is en-GB.'),
  licence: licence.exactOptional().describe('Licence under which others may use your text and graphics.'),
  colours: newsroomColours
    .exactOptional()
    .describe(
      `Names for figure colours. Each has a \`hue\`, one of ${hues.map((hue) => `\`${hue}\``).join(', ')}; \`of\` names the entity that has this colour in charts of a whole series. Without names, figures use the names of the hues.`,
    ),
  aliases: z
    .record(oneLine, z.array(oneLine).min(1))
    .exactOptional()
    .describe(
      'Other names that texts use for entities, under the name in the CSV: `China: [Chinese, Beijing]`. If a text names an entity beside a number, the check reports the name if the number is for a different entity.',
    ),
  logo: z
    .string()
    .regex(/^\/(?:[\w.@-]+\/)*[\w.@-]+\.svg$/, 'Write the address of an SVG in public/, such as /logo.svg.')
    .meta({ form: 'the address of an SVG in public/, such as /logo.svg' })
    .exactOptional()
    .describe(
      'An SVG in `public/`, shown next to the name on pages and share images. The default logo is a plumb line.',
    ),
  typefaces: z
    .strictObject({
      serif: typefaceFile.exactOptional().describe('For headings and text.'),
      sans: typefaceFile.exactOptional().describe('For labels, tables and menus.'),
    })
    .exactOptional()
    .describe(
      'Your own typefaces for pages: variable fonts (`.woff2`, `.ttf` or `.otf`) directly in `content/typefaces/`, with their licences as `.txt`. The defaults are Newsreader and Libre Franklin. Figures, share images and embeds always use these defaults, because their layout is calculated for them.',
    ),
  accounts: z
    .array(secureAddress.meta({ form: 'a full https:// address' }))
    .min(1)
    .exactOptional()
    .describe('Your accounts on other sites. They are listed on the About page and in the data for search engines.'),
  navigation: z
    .array(menuLink)
    .min(1)
    .max(10)
    .exactOptional()
    .describe('Links at the top of every page, in order. By default, links to all lists that have entries.'),
  footer: z
    .strictObject({
      text: linkedText.exactOptional().describe('A sentence or two, shown after the name of the publication.'),
      links: z.array(menuLink).exactOptional().describe('The links, in order.'),
    })
    .exactOptional()
    .describe('The footer of every page. The default says how numbers are checked, and links to the standing pages.'),
  contact: contactAddress
    .exactOptional()
    .describe('How readers contact you, including about errors. A web address must lead to a page with a form.'),
  owner: linkedText.exactOptional().describe('Who owns the publication, in one or two sentences.'),
  funding: linkedText.exactOptional().describe('Who pays for the publication, in one or two sentences.'),
  proposals: linkedText.exactOptional().describe('How readers can propose a claim to check.'),
  rightOfReply: linkedText.exactOptional().describe('How people whose words you explain or check can reply.'),
});
export type Newsroom = z.infer<typeof newsroom>;

/** The links of the menus on every page, each with the path of its field. */
export function menuLinks({
  navigation = [],
  footer,
}: Newsroom): { readonly path: readonly PropertyKey[]; readonly link: MenuLink }[] {
  const menus = [
    { at: ['navigation'], menu: navigation },
    { at: ['footer', 'links'], menu: footer?.links ?? [] },
  ];
  return menus.flatMap(({ at, menu }) => menu.map((link, index) => ({ path: [...at, index], link })));
}

function isLanguage(tag: string): boolean {
  if (!/^[a-z]{2,3}(?:-|$)/.test(tag)) return false;
  try {
    const locale = new Intl.Locale(tag);
    const isKnown =
      new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(locale.language) !== undefined;
    return isKnown && tag === locale.toString();
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Optional settings. If one is missing, readers do not lack any information. Most have a default. */
const withDefault = [
  'language',
  'colours',
  'aliases',
  'logo',
  'typefaces',
  'accounts',
  'navigation',
  'footer',
] as const;
type WithDefault = (typeof withDefault)[number];

/** What readers do not learn if a field of the newsroom’s record is missing. */
const missingFieldEffects: Readonly<Record<Exclude<keyof Newsroom, WithDefault>, string>> = {
  name: 'what the publication is called',
  tagline: 'a few words about the publication, next to its name',
  description: 'what you publish',
  licence: 'the licence of your text and graphics',
  contact: 'how to contact you, including about errors',
  owner: 'who owns the publication',
  funding: 'who pays for the publication',
  proposals: 'how to propose a claim to check',
  rightOfReply: 'how people whose words you explain or check can reply',
};

/** The fields that the publisher has not filled in, each with what readers do not learn as a result. */
export function missingFields(record: Newsroom): { readonly field: string; readonly missingFieldEffects: string }[] {
  return newsroom
    .keyof()
    .exclude(withDefault)
    .options.filter((field) => record[field] === undefined)
    .map((field) => ({ field, missingFieldEffects: missingFieldEffects[field] }));
}
