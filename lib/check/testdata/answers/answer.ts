import type { Rule } from '../../../problems/rules';

/** A kind of mistake or attack, and where a test shows that it is handled. */
export type Answer =
  | {
      readonly kind: string;
      readonly by: 'golden';
      readonly newsroom: string;
      readonly rule: Rule;
      /** The file of the test newsroom that contains the mistake or attack. */
      readonly file: string;
      /** Part of the message or hint. Needed only if the rule reports several problems in the file. */
      readonly says: string;
    }
  | { readonly kind: string; readonly by: 'test'; readonly file: string; readonly named: string }
  | { readonly kind: string; readonly by: 'nothing'; readonly because: string };

/** A mistake or attack that the check reports: the problem is in the expected report of a test newsroom. */
export function golden(kind: string, newsroom: string, rule: Rule, file: string, says = ''): Answer {
  return { kind, by: 'golden', newsroom, rule, file, says };
}

/** A mistake or attack that no expected report contains; the test with this name shows how it is handled. */
export function test(kind: string, file: string, named: string): Answer {
  return { kind, by: 'test', file, named };
}

/** A mistake or attack that is not handled, with the reason. */
export function nothing(kind: string, because: string): Answer {
  return { kind, by: 'nothing', because };
}
