/** The layers that each layer may import, as in the diagram in `lib/README.md`. A layer may always import itself. */
export const allowed = {
  domain: [],
  problems: [],
  site: ['domain'],
  // The interface text for readers, with one file for each language.
  messages: ['domain', 'site'],
  numbers: ['messages', 'domain'],
  format: ['messages', 'domain'],
  prose: ['domain'],
  articles: ['domain', 'problems', 'prose'],
  // The only table of the kinds of content, and the only list of everything published.
  collections: ['domain', 'numbers', 'site'],
  catalog: ['domain', 'problems', 'articles', 'collections', 'site'],
  check: ['messages', 'catalog', 'collections', 'articles', 'numbers', 'format', 'prose', 'domain', 'problems', 'site'],
  views: ['messages', 'domain', 'numbers', 'format', 'site'],
  // Reads built HTML.
  html: ['domain', 'site'],
  publish: ['messages', 'views', 'site', 'domain', 'html'],
  // Works with files, processes, git and browsers.
  system: ['domain'],
  // Compares two states of a newsroom, from source files to pages, to report how a change to the content affects readers.
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
  // Tests the check: makes statements false in memory, and expects the check to report each of them.
  mutate: ['domain', 'problems', 'numbers', 'format', 'prose', 'articles', 'catalog', 'collections', 'check'],
  newsroom: ['views'],
  // Builds what pages need from valid content: views, drawings, embeds, fonts and bundles.
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
  // Keeps records of what was published before: the list of addresses, and earlier versions of embeds.
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
  // Serves the site: our own server, and configuration for other servers.
  hosting: ['domain', 'site', 'publish', 'system'],
  // Builds the site, from content to `out/`.
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
  // Publishes the built site: verification, releases and rollback.
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
  // Serves the site while editors write.
  dev: ['domain', 'site', 'articles', 'catalog', 'check', 'publish', 'compile', 'build', 'hosting', 'system'],
  // Generates newsrooms, and uses them for measurements.
  bench: ['domain', 'problems', 'numbers', 'format', 'catalog', 'check', 'hosting', 'releases', 'system'],
  // The commands: each parses its arguments, calls one function and prints the result.
  cli: [
    'messages',
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
    'mutate',
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

/** Exceptions to the table above: individual imports that are allowed, each with its reason. */
export const exceptions: readonly { readonly from: RegExp; readonly to: RegExp; readonly because: string }[] = [
  {
    from: /^components\//,
    to: /^lib\/domain\/(?:vocabulary|figure-colour|hues|verdict|assert-never)\.ts$/,
    because:
      'The names of MDX components, the colours and the verdicts are closed lists, which appear in the types of React props.',
  },
  {
    from: /^components\/layout\//,
    to: /^lib\/problems\/nearest\.ts$/,
    because: 'The page for missing addresses uses the same function as the check to suggest similar addresses.',
  },
  {
    from: /^components\//,
    to: /^lib\/domain\/letters\//,
    because: 'Images and the check must choose the font for a letter with the same function.',
  },
  {
    from: /^(?:components|lib\/problems)\//,
    to: /^lib\/domain\/(?:counted|capitalised)\.ts$/,
    because:
      'All code uses the same two functions: one writes a number with its noun (“2 files”), the other capitalises the start of a line.',
  },
  {
    from: /^(?:components\/figure\/fonts\/|lib\/newsroom\.ts$)/,
    to: /^lib\/domain\/system-error\.ts$/,
    because: 'All code uses the same function to recognise the error for a missing file.',
  },
  {
    from: /^components\/figure\/fonts\//,
    to: /^lib\/domain\/memoize\.ts$/,
    because: 'All code uses the same function to cache results by key.',
  },
  {
    from: /^lib\/problems\//,
    to: /^lib\/domain\/slug\.ts$/,
    because: 'To suggest a valid name, lib/problems uses the function that turns titles into addresses.',
  },
  {
    from: /^lib\/problems\//,
    to: /^lib\/domain\/name-key\.ts$/,
    because: 'Suggestions use the same function as the check to compare names by their appearance.',
  },
  {
    from: /^components\/correction\//,
    to: /^lib\/domain\/correction\.ts$/,
    because: 'The corrections page lists the severities in the order in which they are defined.',
  },
  {
    from: /^app\//,
    to: /^lib\/articles\/documents\.ts$/,
    because: 'Pages use this module to read the bodies that contentlayer has compiled.',
  },
  {
    from: /^app\/methodology\//,
    to: /^lib\/(?:numbers\/(?:policy|operations)|problems\/rules)\.ts$/,
    because: 'The methodology page shows the tables that the check uses.',
  },
  {
    from: /^components\/impact-report\//,
    to: /^lib\/impact\//,
    because: 'The report shows the comparison that lib/impact computes.',
  },
  {
    from: /^lib\/(?:compile|archive|cli)\//,
    to: /^components\/(?:figure|share-card|downloads|embed|impact-report|islands)\//,
    because:
      'These layers themselves render figures, share images, downloads, embeds and reports, and write the data for interactive elements.',
  },
];

/** Returns the layer of one of our files; null for packages, generated modules and files that are not TypeScript. */
export function layerOf(path: string): Layer | null {
  const [, folder, rest = ''] = /^(lib|components|app|e2e)\/(.+)$/.exec(path) ?? [];
  if (folder === undefined) return null;
  const name = folder === 'lib' ? (rest.split('/')[0] ?? '').replace(/\.tsx?$/, '') : folder;
  return isLayer(name) ? name : null;
}

function isLayer(name: string): name is Layer {
  return Object.hasOwn(allowed, name);
}
