import { t } from '../messages/messages';

/** Matches the English names of entities that take “the” in a sentence. */
const withArticle = /^(?:(?:European|United) |Netherlands|Philippines|Rest of )/;

/** Writes the name of an entity within a sentence: `China`, `the European Union`, `the world`. */
export function formatEntity(entity: string): string {
  // Within a sentence, these names start with a lower-case letter.
  if (entity === 'World') return t('entity.world');
  if (entity === 'Euro area') return t('entity.euroArea');
  return withArticle.test(entity) ? t('entity.withArticle', { entity }) : entity;
}
