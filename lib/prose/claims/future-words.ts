/** Case-sensitive, so that the month “May” does not match. */
const future =
  /\b(?:will|would|shall|should|could|may|might|won’t|going to|by (?:the end of )?(?:19|20)\d\d|until|plans?|planned|aims?|goals?|targets?|forecasts?|expects?|expected|projects?|projected|projections?|predicts?|predicted|promise[sd]?|next|future|soon|about to|set to|due to)\b/;

/** Whether the words of a claim show that it is about the future. */
export function speaksOfFuture(text: string): boolean {
  return future.test(text);
}
