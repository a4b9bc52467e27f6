/** ASCII spellings of letters that Unicode does not decompose into a plain letter and an accent. */
const plain: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

const longest = 80;

/**
 * The part of an address that is formed from a title: lower-case ASCII words joined by hyphens, cut after a whole word. Empty if no letter
 * or digit of the title has an ASCII equivalent.
 */
export function slugOf(title: string): string {
  const ascii = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mark}/gu, '')
    .replace(/[’']/g, '')
    .replace(/[æœøßðþłđı]/g, (letter) => plain[letter] ?? '');
  const words = ascii.split(/[^a-z0-9]+/).filter(Boolean);
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > longest) break;
    slug = longer;
  }
  return slug;
}
