/** Where it is kept that the browser has the fonts; `fontScript` reads it before a page is painted. */
const kept = 'fonts';

/**
 * Fetches the fonts that `fontScript` left out of this view, once all of it is there, and keeps in the browser that it has
 * them: the next page is set in them from the start. Where data are to be saved, it leaves them.
 */
export function fetchFontsLater(): void {
  const later = document.documentElement.dataset['fonts'];
  if (later === undefined || savesData()) return;
  addEventListener('load', () => {
    void Promise.all(later.split(',').map(fetched)).then((all) => {
      if (!all.every((there) => there)) return;
      try {
        localStorage.setItem(kept, later);
      } catch {
        // Where nothing may be kept, the next page asks again, and the browser has them already.
      }
    });
  });
}

/** Whether a font came; one that did not is asked for again by the next page. */
async function fetched(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address, { priority: 'low' });
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}

function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true;
}
