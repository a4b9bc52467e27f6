import { languageFor, languages } from '../../messages/languages';
import type { Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';

/** The software can speak to readers in the language of the newsroom. */
export const language: EditorialRule = ({ parsed }) => {
  const problems = [...parsed.newsrooms.values()].flatMap(({ file, value, position }): Problem[] => {
    const tag = value.language;
    if (tag === undefined || languageFor(tag) !== null) return [];
    const message = `There are no messages in the language "${tag}".`;
    const known = languages().join(', ');
    const hint = `Translate lib/messages/en-GB.json into lib/messages/${tag}.json, or choose a language with messages: ${known}.`;
    return [{ rule: 'newsroom/language', file, position: position(['language']), message, hint }];
  });
  return { problems };
};
