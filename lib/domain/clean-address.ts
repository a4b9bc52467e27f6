/** What is wrong with an address that readers are to find a source by, and the address to write where that can be told. */
export interface AddressFault {
  /** In words after “The address”. */
  readonly said: string;
  readonly clean: string | null;
  /** Whether it is a page of results, which is an honest answer to where something was read. */
  readonly isSearch?: true;
}

/** Parameters by which senders of a link follow who opens it: they say nothing of the page. */
const tracking =
  /^(?:utm_\w+|gaa_\w+|at_(?:medium|campaign|link\w*)|_ga|_gl|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|igshid|igsh|twclid|ttclid|mc_cid|mc_eid|mkt_tok|cmpid|s_cid|ocid|smid|smtyp|ref_src|ref_url|wt\.mc_id|xtor|cid_source|__twitter_impression|__s|_hsenc|_hsmi)$/i;

const searchEngines =
  /(?:^|\.)(?:google(?:\.[a-z]{2,3}){1,2}|bing\.com|duckduckgo\.com|baidu\.com|yandex\.[a-z]+|search\.yahoo\.com|ecosia\.org|startpage\.com|qwant\.com)$/i;

const local =
  /^(?:localhost|.*\.(?:localhost|local|internal|lan|home|test)|127(?:\.\d+){3}|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|169\.254(?:\.\d+){2}|0\.0\.0\.0|\[[\da-f:]*\])$/i;

/**
 * What is wrong with an address that is well-formed; null where nothing is. Nothing is asked of the network.
 *
 * @param address absolute, https or http
 */
export function addressFault(address: string): AddressFault | null {
  const url = new URL(address);
  if (local.test(url.hostname) || !url.hostname.includes('.'))
    return { said: 'leads to a computer that readers cannot reach', clean: null };
  if (url.username !== '' || url.password !== '')
    return {
      said: 'holds a name or a password',
      clean: without(url, (copy) => Object.assign(copy, { username: '', password: '' })),
    };
  if (searchEngines.test(url.hostname)) {
    const target = url.searchParams.get('url') ?? url.searchParams.get('q') ?? '';
    if (url.pathname === '/url' && /^https?:\/\//.test(target))
      return { said: 'is a detour over a search engine', clean: target };
    const amp = /^\/amp\/s\/(.+)$/.exec(url.pathname)?.[1];
    if (amp !== undefined) return { said: 'is a copy that a search engine keeps', clean: `https://${amp}` };
    if (/^\/(?:search|s|web|html)?\/?$/.test(url.pathname) && url.search !== '')
      return { said: 'is a page of search results, which are others for every reader', clean: null, isSearch: true };
  }
  const names = [...url.searchParams.keys()].filter((name) => tracking.test(name));
  const [first] = names;
  if (first !== undefined)
    return {
      said: `carries "${first}", by which the sender of a link follows its readers`,
      clean: without(url, (copy) => names.forEach((name) => copy.searchParams.delete(name))),
    };
  if (url.hash.includes(':~:'))
    return {
      said: 'ends in a mark of one reader’s browser',
      clean: without(url, (copy) => (copy.hash = copy.hash.replace(/:~:.*$/, '').replace(/^#$/, ''))),
    };
  return null;
}

function without(url: URL, change: (copy: URL) => void): string {
  const copy = new URL(url);
  change(copy);
  // An empty query keeps its mark otherwise.
  if (copy.search === '') copy.search = '';
  return copy.href;
}
