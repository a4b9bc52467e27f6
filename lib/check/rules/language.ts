import { languageFor, languages, misnamedLanguages, sourceLanguage } from '../../messages/languages';
import { translationFaults } from '../../messages/translation-faults';
import { fileStart, type Problem } from '../../problems/problem';
import type { EditorialRule } from '../context';

/** The site’s messages are completely translated into the newsroom’s language. */
export const language: EditorialRule = ({ parsed }) => {
  const problems = [...parsed.newsrooms.values()].flatMap(({ file, value, position }): Problem[] => {
    const tag = value.language;
    if (tag === undefined) return [];
    const shown = languageFor(tag);
    if (shown === sourceLanguage) return [];
    if (shown !== null)
      return translationFaults(shown).map(({ line, message, hint }) => ({
        ...{ rule: 'newsroom/language', file: `lib/messages/${shown}.json`, position: { ...fileStart, line } },
        ...{ message, hint },
      }));
    const message = `There are no messages in the language "${tag}".`;
    const known = languages().join(', ');
    const hint = `Translate lib/messages/en-GB.json into lib/messages/${tag}.json, or choose a language with messages: ${known}.`;
    return [{ rule: 'newsroom/language', file, position: position(['language']), message, hint }];
  });
  const misnamed = misnamedLanguages().map((name): Problem => ({
    ...{ rule: 'newsroom/language', file: `lib/messages/${name}.json`, position: fileStart },
    message: `"${name}" is not a language tag in its usual form.`,
    hint: 'Name the file after a BCP 47 language tag, such as de-CH.json.',
  }));
  return { problems: [...problems, ...misnamed] };
};
