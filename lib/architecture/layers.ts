/** Which layer may import which: of which the picture in `lib/README.md` is made. A layer may always import itself. */
export const allowed = {
  domain: [],
  problems: [],
  site: ['domain'],
  // What readers are told in, one file for each language.
  messages: ['domain', 'site'],
  numbers: ['messages', 'domain'],
  format: ['messages', 'domain'],
  prose: ['domain'],
  articles: ['domain', 'problems', 'prose'],
  // The one table of the kinds of content, and the one list of what is published of them.
  collections: ['domain', 'numbers', 'site'],
  catalog: ['domain', 'problems', 'articles', 'collections', 'site'],
  check: ['messages', 'catalog', 'collections', 'articles', 'numbers', 'format', 'prose', 'domain', 'problems', 'site'],
  views: ['messages', 'domain', 'numbers', 'format', 'site'],
  // Reads HTML that was built.
  html: ['domain', 'site'],
  publish: ['messages', 'views', 'site', 'domain', 'html'],
  // What the machine has: files, processes, git, browsers.
  system: ['domain'],
  // Says what a change of content would change for readers: it compares two newsrooms from source text to page.
  impact: [
    'domain',
    'problems',
    'site',
    'numbers',
    'format',
    'articles',
    'catalog',
    'collections',
    'check',
    'views',
    'publish',
    'system',
  ],
  newsroom: ['views'],
  // Makes all that pages are made from, of content that is good: views, drawings, embeds, fonts, bundles.
  compile: [
    'messages',
    'domain',
    'problems',
    'site',
    'articles',
    'catalog',
    'check',
    'views',
    'publish',
    'newsroom',
    'system',
  ],
  // What was published before, and stays: the list of addresses, and earlier versions of embeds.
  archive: [
    'domain',
    'problems',
    'site',
    'numbers',
    'catalog',
    'collections',
    'check',
    'views',
    'publish',
    'html',
    'impact',
    'compile',
    'system',
  ],
  // How a site is served, by us and by others.
  hosting: ['domain', 'site', 'publish', 'system'],
  // Makes the site, from content to files to serve.
  build: [
    'domain',
    'problems',
    'site',
    'numbers',
    'catalog',
    'check',
    'views',
    'publish',
    'compile',
    'archive',
    'hosting',
    'system',
  ],
  // Publishes what was built: verifications, releases, the way back.
  releases: [
    'domain',
    'problems',
    'site',
    'catalog',
    'collections',
    'check',
    'publish',
    'html',
    'archive',
    'build',
    'system',
  ],
  // Shows content while it is written.
  dev: ['domain', 'site', 'articles', 'catalog', 'check', 'publish', 'compile', 'build', 'hosting', 'system'],
  // Invents newsrooms, and measures with them.
  bench: ['domain', 'problems', 'numbers', 'format', 'catalog', 'check', 'hosting', 'releases', 'system'],
  // The commands: arguments, one call, printing.
  cli: [
    'domain',
    'problems',
    'numbers',
    'prose',
    'articles',
    'catalog',
    'collections',
    'check',
    'views',
    'publish',
    'html',
    'impact',
    'compile',
    'archive',
    'hosting',
    'build',
    'releases',
    'dev',
    'bench',
    'system',
  ],
  components: ['messages', 'views', 'site'],
  app: ['messages', 'newsroom', 'views', 'publish', 'site', 'components'],
  e2e: [],
} as const satisfies Record<string, readonly string[]>;

export type Layer = keyof typeof allowed;

/** Single edges beside the table, each with its reason. */
export const exceptions: readonly { readonly from: RegExp; readonly to: RegExp; readonly because: string }[] = [
  {
    from: /^components\//,
    to: /^lib\/domain\/(?:vocabulary|figure-colour|hues|verdict|assert-never)\.ts$/,
    because:
      'The words of authors, the names of colours and the verdicts are closed lists by which components are typed.',
  },
  {
    from: /^components\/layout\//,
    to: /^lib\/problems\/nearest\.ts$/,
    because: 'One function says which name was meant: a dev server asks it for the address of a page.',
  },
  {
    from: /^components\//,
    to: /^lib\/domain\/letters\//,
    because: 'One function says which font draws a letter: pictures go by it, and so does the check.',
  },
  {
    from: /^(?:components|lib\/problems)\//,
    to: /^lib\/domain\/(?:counted|capitalised)\.ts$/,
    because: 'One function writes a number with its noun, and one the capital that begins a line, everywhere.',
  },
  {
    from: /^(?:components\/figure\/fonts\/|lib\/newsroom\.ts$)/,
    to: /^lib\/domain\/system-error\.ts$/,
    because: 'One function says which errors mean that there is no such file.',
  },
  {
    from: /^components\/figure\/fonts\//,
    to: /^lib\/domain\/memoize\.ts$/,
    because: 'One function remembers what was made for a key.',
  },
  {
    from: /^lib\/problems\//,
    to: /^lib\/domain\/slug\.ts$/,
    because: 'One function makes a name that may stand in content of one that may not: it is asked for a proposal.',
  },
  {
    from: /^lib\/problems\//,
    to: /^lib\/domain\/name-key\.ts$/,
    because: 'One function says which names look the same: it is asked where a name is unknown.',
  },
  {
    from: /^components\/methodology\//,
    to: /^lib\/domain\/source\.ts$/,
    because: 'The methodology page prints what each grade of source means.',
  },
  {
    from: /^components\/correction\//,
    to: /^lib\/domain\/correction\.ts$/,
    because: 'The policy prints what each severity of a correction means.',
  },
  {
    from: /^app\//,
    to: /^lib\/articles\/documents\.ts$/,
    because: 'Compiled bodies come from the one door to generated documents.',
  },
  {
    from: /^app\/methodology\//,
    to: /^lib\/(?:numbers\/(?:policy|operations)|problems\/rules)\.ts$/,
    because: 'The methodology page prints the tables that the check goes by.',
  },
  {
    from: /^components\/impact-report\//,
    to: /^lib\/impact\//,
    because: 'The report prints what was compared.',
  },
  {
    from: /^lib\/(?:compile|archive|cli)\//,
    to: /^components\/(?:figure|share-card|downloads|embed|impact-report|islands)\//,
    because:
      'Figures, share images, pictures to download, embeds and reports are drawn ahead of the pages, and what islands read is written.',
  },
];

/** The layer of a file of ours; null for packages, generated modules and what is not TypeScript. */
export function layerOf(path: string): Layer | null {
  const [, folder, rest = ''] = /^(lib|components|app|e2e)\/(.+)$/.exec(path) ?? [];
  if (folder === undefined) return null;
  const name = folder === 'lib' ? (rest.split('/')[0] ?? '').replace(/\.tsx?$/, '') : folder;
  return isLayer(name) ? name : null;
}

function isLayer(name: string): name is Layer {
  return Object.hasOwn(allowed, name);
}
