/**
 * The version of the API. A new field is a minor version. Removing a field or changing its meaning is a major version, which gets
 * its own address next to this one.
 */
export const apiVersion = '1.2.0';
