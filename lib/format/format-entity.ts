/** Entities whose names stand with an article in a sentence, as series name them. */
const withArticle = /^(?:(?:European|United) |Netherlands|Philippines|Rest of )/;
/** Names that are written small there. */
const common: Readonly<Record<string, string>> = { World: 'the world', 'Euro area': 'the euro area' };

/** Writes whose value it is in a sentence: `China`, `the European Union`, `the world`. */
export function formatEntity(entity: string): string {
  return (
    (Object.hasOwn(common, entity) ? common[entity] : undefined) ??
    (withArticle.test(entity) ? `the ${entity}` : entity)
  );
}
