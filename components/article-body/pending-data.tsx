import type { Word } from '../../lib/domain/vocabulary';

/**
 * In dev, replaces a component until its data arrive, because the text and the data can reach the page at different times. In a build, text
 * and data come from the same version of the content, so missing data are an error.
 */
export function PendingData({ word }: { word: Word }) {
  if (process.env.NODE_ENV === 'production')
    throw new Error(`A <${word}> in the text has no data: text and data come from different states of the content.`);
  return <mark>{`<${word} …>`}</mark>;
}
