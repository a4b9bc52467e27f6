import { patternSource } from './path-patterns';
import { headersAt, type SiteHeaders } from './site-headers';

/**
 * A Caddyfile (Caddy 2.6 or newer) that serves the site with its headers.
 *
 * @param root the site’s folder on the server
 * @param address the site address as in a Caddyfile: `example.org`, or `:8080` without TLS
 */
export function caddyfile(headers: SiteHeaders, { root, address }: { root: string; address: string }): string {
  const known = headers.groups.map(({ patterns }) => patternsSource(patterns)).join('|');
  const groups = [...headers.groups, { name: 'otherwise', headers: headers.otherwise, patterns: [] }];
  return [
    '# The headers of this build. Made by npm run build.',
    '(plumbline) {',
    '  header {',
    ...headers.everywhere.map(line),
    '  }',
    ...groups.flatMap(({ name, headers: own, patterns }) => [
      name === 'otherwise'
        ? `  @${name} not path_regexp ^(?:${known})$`
        : `  @${name} path_regexp ^(?:${patternsSource(patterns)})$`,
      `  header @${name} {`,
      ...own.map(line),
      '  }',
    ]),
    '}',
    '',
    `${address} {`,
    `  root * ${quote(root)}`,
    '  import plumbline',
    ...filesBelow(headers.path),
    '  handle_errors {',
    '    rewrite * /404.html',
    '    header {',
    ...headersAt(headers, `${headers.path}/404.html`).map((header) => `  ${line(header)}`),
    '    }',
    '    file_server',
    '  }',
    '}',
    '',
  ].join('\n');
}

/** The block that serves the files: only those below the path, if there is one. */
function filesBelow(path: string): string[] {
  const files = ['  file_server {', '    precompressed br gzip', '  }'];
  if (path === '') return files;
  return [
    `  redir ${path} ${path}/ permanent`,
    `  handle_path ${path}/* {`,
    ...files.map((line) => `  ${line}`),
    '  }',
    '  handle {',
    '    error 404',
    '  }',
  ];
}

function patternsSource(patterns: readonly string[]): string {
  return patterns
    .map((pattern) => `${patternSource(pattern)}${pattern.endsWith('/') ? '(?:index\\.html)?' : ''}`)
    .join('|');
}

function line([name, value]: readonly [string, string]): string {
  return `    ${name} ${quote(value)}`;
}

function quote(value: string): string {
  return `"${value.replaceAll('"', '\\"')}"`;
}
