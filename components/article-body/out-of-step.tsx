import type { Word } from '../../lib/domain/vocabulary';

/**
 * While content is being written, text and data reach the page at different moments, and a broken text waits for its
 * data. In a build the two are always of one state: there it is an error.
 */
export function OutOfStep({ word }: { word: Word }) {
  if (process.env.NODE_ENV === 'production')
    throw new Error(`A <${word}> of the text has no data: text and data are of different states.`);
  return <mark>{`<${word} …>`}</mark>;
}
