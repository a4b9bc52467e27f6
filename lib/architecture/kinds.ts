/**
 * The files, other than `collections/collections.ts`, that may list most of the kinds of content, each with the reason. All other
 * code that handles every kind uses the table in `collections`.
 */
export const namesKinds: readonly { readonly file: RegExp; readonly because: string }[] = [
  { file: /^lib\/site\.ts$/, because: 'This file defines the form of every address.' },
  {
    file: /^lib\/(?:views\/|compile\/view-artefacts\.ts$|impact\/(?:entry|list)-content\.ts$)/,
    because: 'A view defines what a page shows, which differs for each kind.',
  },
  {
    file: /^lib\/check\/(?:edition|publication|statements|silent-changes)\.ts$/,
    because:
      'Each kind has its own rules: which entries are unpublished, what is recorded about them, and which changes are reported.',
  },
  {
    file: /^lib\/check\/rules\/places\.ts$/,
    because: 'Each kind of page has different components, and therefore different anchors to link to.',
  },
  {
    file: /^lib\/check\/rules\/same-names\.ts$/,
    because: 'Each kind has a different field that distinguishes its entries: a name, a title or an edition.',
  },
  { file: /^lib\/catalog\/references\.ts$/, because: 'Each MDX component refers to an entry of a different kind.' },
  {
    file: /^lib\/cli\/new\/article\.ts$/,
    because: 'The draft uses every component, each with an entry from the newsroom.',
  },
];
