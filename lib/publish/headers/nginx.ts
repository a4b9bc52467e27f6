import { fileTypes } from '../file-types';
import { patternSource } from './path-patterns';
import type { SiteHeaders } from './site-headers';

/**
 * A file for nginx’s `http` block (`/etc/nginx/conf.d/`): maps from address to headers, and a server. An empty value makes nginx
 * omit a header. If the site has a path, the server has nothing else: the administrator adds the host’s other sites.
 *
 * @param root the site’s folder on the server
 * @param listen address and port, as in nginx’s `listen`
 */
export function nginxConfig(headers: SiteHeaders, { root, listen }: { root: string; listen: string }): string {
  const names = [
    ...new Set([...headers.groups.map((group) => group.headers), headers.otherwise].flat().map(([name]) => name)),
  ].filter((name) => name !== 'Content-Type');
  const types = Object.entries(fileTypes).map(([extension, type]) => ({ extension, type: bare(type) }));
  return [
    '# The headers of this build. Made by npm run build; included in the http block.',
    'map_hash_bucket_size 4096;',
    'map_hash_max_size 8192;',
    '',
    'map $uri $plumbline_group {',
    '  default otherwise;',
    ...headers.groups.flatMap(({ name, patterns }) => patterns.map((pattern) => `  ${key(pattern)} ${name};`)),
    '}',
    ...names.flatMap((name) => [
      '',
      `map $plumbline_group ${variable(name)} {`,
      `  default ${quote(valueOf(headers.otherwise, name))};`,
      ...headers.groups.map((group) => `  ${group.name} ${quote(valueOf(group.headers, name))};`),
      '}',
    ]),
    '',
    'server {',
    `  listen ${listen};`,
    ...(headers.path === '' ? [`  root ${quote(root)};`] : []),
    '  index index.html;',
    '  server_tokens off;',
    '  absolute_redirect off;',
    '  charset utf-8;',
    `  charset_types ${types
      .map(({ type }) => type)
      .filter(isText)
      .join(' ')};`,
    '  types {',
    ...types.map(({ extension, type }) => `    ${type} ${extension};`),
    '  }',
    '  default_type application/octet-stream;',
    '',
    '  # Files compressed by the build; for Brotli nginx needs libnginx-mod-http-brotli-static.',
    '  gzip_static on;',
    '  gzip_vary on;',
    '  # brotli_static on;',
    '',
    ...headers.everywhere.map(([name, value]) => `  add_header ${name} ${quote(value)} always;`),
    ...names.map((name) => `  add_header ${name} ${variable(name)} always;`),
    '',
    '  # A folder without a page is no secret, it is nothing.',
    `  error_page 403 404 =404 ${headers.path}/404.html;`,
    ...places(headers, root),
    '}',
    '',
  ].join('\n');
}

/** The `location` blocks: one for the files, and one for each address whose type does not follow from its name. */
function places({ path, groups }: SiteHeaders, root: string): string[] {
  const typed = groups.flatMap(({ headers, patterns }) => {
    const type = headers.find(([name]) => name === 'Content-Type')?.[1];
    return type === undefined
      ? []
      : patterns.map(
          (pattern) =>
            `  location ${placeOf(pattern)} { types {} default_type ${bare(type)}; charset_types ${bare(type)}; }`,
        );
  });
  const readOnly = '    limit_except GET { deny all; }';
  if (path === '') return ['  location / {', readOnly, '    try_files $uri $uri/ =404;', '  }', ...typed];
  return [
    '  location / { return 404; }',
    `  location = ${path} { return 301 ${path}/; }`,
    `  location ${path}/ {`,
    `    alias ${quote(`${root}/`)};`,
    readOnly,
    ...typed.map((line) => `  ${line}`),
    '  }',
  ];
}

/** The matcher of a `location`: one address, or every address of a pattern. */
function placeOf(pattern: string): string {
  return /[:*]/.test(pattern) ? `~ ^${patternSource(pattern)}$` : `= ${pattern}`;
}

/** A key of the map from address to group. Once nginx has found a page’s folder, it looks up the page’s file. */
function key(pattern: string): string {
  if (!/[:*]/.test(pattern) && !pattern.endsWith('/')) return quote(pattern);
  const index = pattern.endsWith('/') ? '(?:index\\.html)?' : '';
  return quote(`~^${patternSource(pattern)}${index}$`);
}

function variable(name: string): string {
  return `$plumbline_${name.toLowerCase().replaceAll('-', '_')}`;
}

function valueOf(headers: readonly (readonly [string, string])[], name: string): string {
  return headers.find(([one]) => one === name)?.[1] ?? '';
}

function quote(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

/** A type without its charset, which nginx adds itself. */
function bare(type: string): string {
  return type.replace(/;.*$/, '');
}

function isText(type: string): boolean {
  return /^text\/|json$|xml$/.test(type) && type !== 'text/html';
}
