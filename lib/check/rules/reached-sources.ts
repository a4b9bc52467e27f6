import { daysBetween } from '../../domain/calendar';
import type { Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';

/** The number of days after which an address must be requested again. */
const longest = 90;

/**
 * A source with an unreachable address has an archived copy. If a date is given, the request that the source records under `lastReached`
 * must be recent. A source without `lastReached` is not checked.
 */
export const reachedSources: EditorialRule = ({ parsed, date }) => {
  const problems: Problem[] = [];
  for (const { file, value, position } of parsed.sources.values()) {
    const { lastReached, archivedUrl } = value;
    if (lastReached === undefined) continue;
    const { on, status } = lastReached;
    const refuse = (field: string, message: string, hint: string): void => {
      problems.push({ rule: 'source/unreachable', file, position: position(['lastReached', field]), message, hint });
    };
    if (status >= 400 && archivedUrl === undefined)
      refuse(
        'status',
        `The address returned status ${status} on ${on}.`,
        'Add an archived copy under "archivedUrl", or correct "url".',
      );
    if (date !== null && daysBetween(on, date) > longest) {
      const archived = archivedUrl === undefined ? '' : ` There is an archived copy at ${archivedUrl}.`;
      const hint = `Request it again and record the status.${archived}`;
      refuse('on', `The address was last requested on ${on}, more than ${longest} days before ${date}.`, hint);
    }
  }
  return { problems };
};
