import type { Chosen } from './embed-controls';

const narrowest = 280;
const widest = 1200;

/** The fragment of the guide's address that records what is shown and how, such as `#show=/embed/…/&version=pinned&width=480`. */
export function fragmentOf(href: string, { theme, isPinned, width, host }: Chosen): string {
  const parameters = new URLSearchParams({
    show: href,
    ...(isPinned ? { version: 'pinned' } : {}),
    ...(theme === null ? {} : { theme }),
    ...(width === 'full' ? {} : { width: String(width) }),
    ...(host === 'dark' ? { host } : {}),
  });
  return `#${parameters.toString().replaceAll('%2F', '/')}`;
}

/** The reader's choice, as recorded in a fragment, with defaults for missing or invalid values; null if the fragment records no choice. */
export function chosenIn(fragment: string): { readonly href: string; readonly chosen: Chosen } | null {
  const parameters = new URLSearchParams(fragment.slice(1));
  const href = parameters.get('show');
  if (href === null) return null;
  const theme = parameters.get('theme');
  const width = Number(parameters.get('width') ?? NaN);
  return {
    href,
    chosen: {
      theme: theme === 'light' || theme === 'dark' || theme === 'auto' ? theme : null,
      isPinned: parameters.get('version') === 'pinned',
      width: Number.isInteger(width) && width >= narrowest && width <= widest ? width : 'full',
      host: parameters.get('host') === 'dark' ? 'dark' : 'light',
    },
  };
}
