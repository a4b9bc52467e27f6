import { isExact, type KnownQuantity } from '../../domain/quantity';

/** The value of a number that a test knows to be exact, as plain digits. */
export function exactValue({ quantity }: { readonly quantity: KnownQuantity }): string {
  if (!isExact(quantity)) throw new Error('It is a bound or a range.');
  return quantity.value.toFixed();
}
