/** On what terms our own words and drawings may be used; data stays under the terms of its publisher. */
export const ownLicence = {
  name: 'Creative Commons Attribution 4.0 International',
  spdx: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;
