/** A fault in a source’s address, and the address to write instead, if that can be determined. */
export interface AddressFault {
  /** The fault, worded to follow “The address”: “leads to a local computer”. */
  readonly reason: string;
  readonly clean: string | null;
  /**
   * Whether the address leads to a page of search results. Such addresses are treated separately, because an editor may have read the
   * information on that page.
   */
  readonly isSearch?: true;
}

/** Query parameters that track who opens a link, and do not affect the page. */
const tracking =
  /^(?:utm_\w+|gaa_\w+|at_(?:medium|campaign|link\w*)|_ga|_gl|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|igshid|igsh|twclid|ttclid|mc_cid|mc_eid|mkt_tok|cmpid|s_cid|ocid|smid|smtyp|ref_src|ref_url|wt\.mc_id|xtor|cid_source|__twitter_impression|__s|_hsenc|_hsmi)$/i;

/** Query parameters that identify one reader's session. */
const session = /^(?:jsessionid|phpsessid|aspsessionid\w*|sessionid|session_id|cfid|cftoken)$/i;

/** Session parameters after a semicolon in the path, as Java servers write them. */
const sessionInPath = /;(?:jsessionid|phpsessid|sessionid)\w*=[^;/]*/gi;

const searchEngines =
  /(?:^|\.)(?:google(?:\.[a-z]{2,3}){1,2}|bing\.com|duckduckgo\.com|baidu\.com|yandex\.[a-z]+|search\.yahoo\.com|ecosia\.org|startpage\.com|qwant\.com)$/i;

const local =
  /^(?:localhost|.*\.(?:localhost|local|internal|lan|home|test)|127(?:\.\d+){3}|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|169\.254(?:\.\d+){2}|0\.0\.0\.0|\[[\da-f:]*\])$/i;

/**
 * Returns the fault in a well-formed address; null if it has none. Makes no requests. The suggested address never has a fault itself.
 *
 * @param address absolute, https or http
 * @param isEncrypted whether a host is known to support https
 */
export function addressFault(
  address: string,
  isEncrypted: (host: string) => boolean = () => false,
): AddressFault | null {
  const url = new URL(address);
  if (local.test(url.hostname) || !url.hostname.includes('.'))
    return { reason: 'leads to a local computer, which readers cannot reach', clean: null };
  const meant = (target: string): string => addressFault(target, isEncrypted)?.clean ?? target;
  if (searchEngines.test(url.hostname)) {
    const target = url.searchParams.get('url') ?? url.searchParams.get('q') ?? '';
    if (url.pathname === '/url' && /^https?:\/\//.test(target) && URL.canParse(target))
      return { reason: 'is a redirect through a search engine', clean: meant(target) };
    const amp = /^\/amp\/s\/(.+)$/.exec(url.pathname)?.[1];
    if (amp !== undefined) return { reason: 'is a copy kept by a search engine', clean: meant(`https://${amp}`) };
    if (/^\/(?:search|s|web|html)?\/?$/.test(url.pathname) && url.search !== '')
      return { reason: 'is a page of search results, which differ for every reader', clean: null, isSearch: true };
  }
  const reason = addressProblem(url, isEncrypted);
  return reason === null ? null : { reason, clean: cleaned(url, isEncrypted) };
}

function addressProblem(url: URL, isEncrypted: (host: string) => boolean): string | null {
  if (url.username !== '' || url.password !== '') return 'contains a user name or a password';
  const names = [...url.searchParams.keys()];
  const follows = names.find((name) => tracking.test(name));
  if (follows !== undefined) return `contains the tracking parameter "${follows}"`;
  const visit = names.find((name) => session.test(name)) ?? url.pathname.match(sessionInPath)?.[0];
  if (visit !== undefined) return `contains the session identifier "${visit.replace(/^;|=.*$/g, '')}"`;
  if (url.hash.includes(':~:')) return 'ends with a text fragment (#:~:text=) added by a browser';
  if (url.protocol === 'http:' && isEncrypted(url.hostname))
    return 'starts with http://, but another source on the same host uses https://';
  return null;
}

function cleaned(url: URL, isEncrypted: (host: string) => boolean): string {
  const copy = new URL(url);
  Object.assign(copy, { username: '', password: '' });
  for (const name of [...copy.searchParams.keys()])
    if (tracking.test(name) || session.test(name)) copy.searchParams.delete(name);
  copy.pathname = copy.pathname.replace(sessionInPath, '');
  copy.hash = copy.hash.replace(/:~:.*$/, '').replace(/^#$/, '');
  if (isEncrypted(copy.hostname)) copy.protocol = 'https:';
  // Removes a question mark without parameters, which the URL would otherwise keep.
  if (copy.search === '') copy.search = '';
  return copy.href;
}
