import { t } from '../messages/messages';

/** Entities whose names stand with an article in a sentence, as series name them in English. */
const withArticle = /^(?:(?:European|United) |Netherlands|Philippines|Rest of )/;

/** Writes whose value it is in a sentence: `China`, `the European Union`, `the world`. */
export function formatEntity(entity: string): string {
  // Names that are written small there.
  if (entity === 'World') return t('entity.world');
  if (entity === 'Euro area') return t('entity.euroArea');
  return withArticle.test(entity) ? t('entity.withArticle', { entity }) : entity;
}
