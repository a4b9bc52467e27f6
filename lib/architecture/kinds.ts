/**
 * The files besides `collections/collections.ts` that name most of the kinds of content, each with its reason. All other code that
 * handles every kind uses the table.
 */
export const namesKinds: readonly { readonly file: RegExp; readonly because: string }[] = [
  { file: /^lib\/domain\/catalog\.ts$/, because: 'It says of which type the entries of each kind are.' },
  { file: /^lib\/site\.ts$/, because: 'It has the form of every address.' },
  {
    file: /^lib\/(?:views\/|compile\/view-artefacts\.ts$|impact\/(?:entry|list)-shows\.ts$)/,
    because: 'Each page shows something else of each kind: that is what a view is.',
  },
  {
    file: /^lib\/check\/(?:edition|publication|statements|silent-changes)\.ts$/,
    because: 'What is held back, recorded and told of a kind is a decision of editors, and another for each.',
  },
  {
    file: /^lib\/check\/rules\/places\.ts$/,
    because: 'Each page is made of other components, with other places to link to.',
  },
  {
    file: /^lib\/check\/rules\/same-names\.ts$/,
    because: 'What tells two of a kind apart is something else of each kind: a name, a title, an edition.',
  },
  { file: /^lib\/catalog\/references\.ts$/, because: 'Each word of the vocabulary names an entry of another kind.' },
  { file: /^lib\/cli\/new\/article\.ts$/, because: 'The draft shows every word at work, on entries of the newsroom.' },
];
