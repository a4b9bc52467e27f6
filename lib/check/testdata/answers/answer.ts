import type { Rule } from '../../../problems/rules';

/** A kind of mistake or attack, and what shows that it is answered. */
export type Answer =
  | {
      readonly kind: string;
      readonly by: 'golden';
      readonly newsroom: string;
      readonly rule: Rule;
      /** The file of the newsroom in which it stands. */
      readonly file: string;
      /** Part of the message or the help, where the rule says several things of the file. */
      readonly says: string;
    }
  | { readonly kind: string; readonly by: 'test'; readonly file: string; readonly named: string }
  | { readonly kind: string; readonly by: 'nothing'; readonly because: string };

/** Answered by the report on file of a newsroom. */
export function golden(kind: string, newsroom: string, rule: Rule, file: string, says = ''): Answer {
  return { kind, by: 'golden', newsroom, rule, file, says };
}

/** Answered in a way that a report cannot show; a test does, under this name. */
export function test(kind: string, file: string, named: string): Answer {
  return { kind, by: 'test', file, named };
}

/** Not answered. */
export function nothing(kind: string, because: string): Answer {
  return { kind, by: 'nothing', because };
}
