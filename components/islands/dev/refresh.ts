/**
 * In dev, keeps the open page up to date. Pages use no framework, so the script requests the page again and replaces the content of the
 * head and the body.
 *
 * @param script the address of this script, which ends in a hash of the document that loaded it
 */
function start(script: URL): void {
  let shown = script.search.slice(1);
  let asked: Promise<void> = Promise.resolve();
  const follow = async (): Promise<void> => {
    const answer = await fetch(location.href, { cache: 'no-store' });
    const html = await answer.text();
    const [, version = ''] = /\/refresh\.js\?([\da-f]+)/.exec(html) ?? [];
    if (version === shown) return;
    const now = new DOMParser().parseFromString(html, 'text/html');
    // The page that reports broken code has none of the site's scripts, and only a reload can start or stop scripts.
    if (hasScripts(now) !== hasScripts(document)) location.reload();
    else show(now);
    shown = version;
  };
  const ask = (): void => {
    asked = asked.then(follow).catch(reportError);
  };
  const changes = new EventSource(new URL('/changes', script));
  // The page may have changed between being loaded and this connection being opened.
  changes.addEventListener('open', ask);
  changes.addEventListener('content', ask);
  changes.addEventListener('code', () => location.reload());
}

function hasScripts(page: Document): boolean {
  return page.querySelector('script[type="module"]') !== null;
}

function show({ head, body }: Document): void {
  const before = [...document.querySelectorAll('details')].map(({ open }) => open);
  document.head.replaceChildren(...head.childNodes);
  document.body.replaceChildren(...body.childNodes);
  // Expanded details stay expanded if the new page has the same number of `<details>`.
  const now = document.querySelectorAll('details');
  if (now.length === before.length) now.forEach((details, index) => (details.open ||= before[index] === true));
}

const script = document.currentScript;
if (script instanceof HTMLScriptElement) start(new URL(script.src));
