/**
 * While the site is being written: shows in the open page what has changed, in its place. A page is a document without a
 * framework, so its new document is asked for, and what stands in it is put in the place of what stood here.
 */
async function start(files: string): Promise<void> {
  let shown = await ask();
  let asked: Promise<void> = Promise.resolve();
  const follow = async (): Promise<void> => {
    const now = await ask();
    if (now.html === shown.html) return;
    // What stands for a page that its code fails to make has none of its scripts.
    if (now.isMade !== shown.isMade) location.reload();
    else show(now.html);
    shown = now;
  };
  const changes = new EventSource(new URL('/changes', files));
  changes.addEventListener('content', () => {
    asked = asked.then(follow).catch(reportError);
  });
  changes.addEventListener('code', () => location.reload());
}

async function ask(): Promise<{ readonly html: string; readonly isMade: boolean }> {
  const answer = await fetch(location.href, { cache: 'no-store' });
  return { html: await answer.text(), isMade: answer.status < 500 };
}

function show(html: string): void {
  const { head, body } = new DOMParser().parseFromString(html, 'text/html');
  const before = [...document.querySelectorAll('details')].map(({ open }) => open);
  document.head.replaceChildren(...head.childNodes);
  document.body.replaceChildren(...body.childNodes);
  // What was opened stays open, where the page has as many of them.
  const now = document.querySelectorAll('details');
  if (now.length === before.length) now.forEach((details, index) => (details.open ||= before[index] === true));
}

const script = document.currentScript;
if (script instanceof HTMLScriptElement) start(script.src).catch(reportError);
