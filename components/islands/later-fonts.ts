/** The key under which local storage records that the browser has the fonts. `fontScript` reads the record before a page is painted. */
const kept = 'fonts';

/**
 * After the page has loaded, fetches the fonts that `fontScript` left out. Records in the browser that the fonts are available, so that the
 * next page uses them from the start. Fetches nothing in data-saving mode.
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
        // If storage is blocked, the next page fetches the fonts again, from the browser's cache.
      }
    });
  });
}

/** Fetches a font, and returns whether it arrived. If any font is missing, the next page tries again. */
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
