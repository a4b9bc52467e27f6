/**
 * Of the interface. A new field is a minor version; a field that goes or changes its meaning is a new major one, with an
 * address of its own beside this one.
 */
export const apiVersion = '1.2.0';
