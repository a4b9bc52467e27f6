import { editDistance } from '../../problems/nearest';

/**
 * Whether one letter of a name is missing, doubled, exchanged or another. A letter more or less at the end may be a plural, and
 * digits make other names.
 */
export function isSlip(label: string, name: string): boolean {
  if (Math.min(label.length, name.length) < 5 || Math.abs(label.length - name.length) > 1) return false;
  if (label.startsWith(name) || name.startsWith(label)) return false;
  const digits = (text: string): string => text.replace(/\D/g, '');
  return digits(label) === digits(name) && editDistance(label, name) === 1;
}
