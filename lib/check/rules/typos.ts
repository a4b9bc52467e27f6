import { editDistance } from '../../problems/nearest';

/**
 * Whether a label is a name with one letter missing, added or changed. An extra letter at the end does not count, because it may form a
 * plural. Different digits do not count either, because they make a different name.
 */
export function isTypo(label: string, name: string): boolean {
  if (Math.min(label.length, name.length) < 5 || Math.abs(label.length - name.length) > 1) return false;
  if (label.startsWith(name) || name.startsWith(label)) return false;
  const digits = (text: string): string => text.replace(/\D/g, '');
  return digits(label) === digits(name) && editDistance(label, name) === 1;
}
