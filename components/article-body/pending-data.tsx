import type { Word } from '../../lib/domain/vocabulary';

/**
 * Shown in dev in place of a component whose data have not arrived yet: text and data reach the page at different moments. In a build, both
 * come from the same state of the content, so missing data are an error.
 */
export function PendingData({ word }: { word: Word }) {
  if (process.env.NODE_ENV === 'production')
    throw new Error(`A <${word}> in the text has no data: text and data come from different states of the content.`);
  return <mark>{`<${word} …>`}</mark>;
}
