import { isExact, type KnownQuantity } from '../../domain/quantity';

/** The value of a number that must be exact, as plain digits. */
export function exactValue({ quantity }: { readonly quantity: KnownQuantity }): string {
  if (!isExact(quantity)) throw new Error('The number is a bound or a range.');
  return quantity.value.toFixed();
}
