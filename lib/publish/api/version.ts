/**
 * The version of the API. A new field raises the minor version. Removing a field or changing its meaning raises the major version;
 * each major version has its own address.
 */
export const apiVersion = '1.3.0';
