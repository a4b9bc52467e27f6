/** “May” the month is not one of them: the words are in lower case, as inside a sentence. */
const future =
  /\b(?:will|would|shall|should|could|may|might|won’t|going to|by (?:the end of )?(?:19|20)\d\d|until|plans?|planned|aims?|goals?|targets?|forecasts?|expects?|expected|projects?|projected|projections?|predicts?|predicted|promise[sd]?|next|future|soon|about to|set to|due to)\b/;

/** Whether a claim says in its words that it speaks of what is to come. */
export function speaksOfFuture(text: string): boolean {
  return future.test(text);
}
