/** Nouns for what is measured. “Sales slipped” is about numbers, and “the miller slipped” is not. */
export const quantity = `(?:${[
  'balances? capacity consumption costs? crops? debts? deficits? deliver(?:y|ies) demand differences? earnings economy efficiency emissions',
  'employment expenditures? exports? figures? gaps? GDP growth harvests? imbalances? imports? incomes? indebtedness index inflation',
  'investments? jobs leads? margins? numbers? orders outlays? output population prices? productions? productivity profits? purchases ranks?',
  'rates? ratios? readings? receipts revenues? sales savings? shares? shipments shortfalls? spending stocks? supply surplus(?:es)? tariffs?',
  'totals? trade turnover unemployment values? volumes? wages? yields?',
]
  .flatMap((line) => line.split(' '))
  .join('|')})`;

const hedge = '(?:about|almost|around|as (?:few|high|low|many|much) as|just|nearly|only|over|roughly|some|under) ';
/** An amount in digits or in words, or a number from the data layer. Not a year. */
const amount = `(?:${hedge})*(?:(?:an?|its|the|their) (?:(?:\\p{L}+ )?(?:average|high|level|low|peak|record)\\b|(?:fifth|quarter|tenth|third)\\b)|(?:the )?\\uFFFC|half\\b|\\p{Sc}?(?!(?:1[6-9]|20)\\d\\d(?![\\d.,%]))\\d|record\\b)`;

const adverb = '(?:again|also|back|even|ever|further|now|since|soon|still|then|\\p{L}{2,}ly)';
const auxiliary = '(?:are|been|being|did|do|does|had|has|have|is|not|was|were)';

const toAmount = new RegExp(
  `^(?: (?:${adverb}|a bit|a little|away|down|off|up))* (?:above|as|at|below|beyond|by|from|over|past|since|through|to|towards?|under) ${amount}`,
  'iu',
);
const toAmountDirectly = new RegExp(`^(?: (?:${adverb}|a bit|a little))* ${amount}`, 'iu');
const ofQuantity = new RegExp(
  `(?<![\\p{L}-])${quantity}(?: (?:against|among|between|by|for|from|in|of|on|to|with) [^.;:,()–—“”\\uFFFC]{1,50})?(?:,? (?:\\([^()]{1,40}\\)|\\uFFFC|, [^,.;:]{1,40},))?(?:,? (?:${adverb}|${auxiliary}|that|which))*,? $`,
  'iu',
);
/** Quantities that nobody sets directly: “lowered the tariff” states a decision, but “lowered its deficit” states a result. */
const results =
  '(?:balances?|consumption|debts?|deficits?|emissions|employment|exports?|gaps?|growth|imbalances?|imports?|incomes?|inflation|margins?|output|production|productivity|profits?|revenues?|sales|savings?|shares?|shortfalls?|surplus(?:es)?|turnover|unemployment)';
const ownedQuantity = new RegExp(
  `^ (?:(?:back|down|up) )?(?:an?|her|his|its|market|our|the|their|\\p{L}+’s?) (?:\\p{L}+(?:-\\p{L}+)* ){0,2}?${results}(?!\\p{L})`,
  'iu',
);

/** How many characters before a verb are searched for its subject. */
const farthest = 120;

/** Whether a verb is about a quantity: “exports of rye slipped”, “it slipped to 5%”. */
export function moves(before: string, after: string): boolean {
  return toAmount.test(after) || toAmountDirectly.test(after) || isSubject(before);
}

/** Whether the subject before a verb is a quantity. */
export function isSubject(before: string): boolean {
  return ofQuantity.test(before.slice(-farthest));
}

/** Whether the object after a verb is a quantity: “cut its deficit”. */
export function isObject(after: string): boolean {
  return ownedQuantity.test(after);
}

/** Whether a text begins with a preposition and an amount: “to 5%”. */
export function leadsToAmount(after: string): boolean {
  return toAmount.test(after);
}
