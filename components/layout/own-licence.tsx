import { site } from '../../lib/site';

/** On what terms our words and drawings may be used, in a sentence. */
export function OwnLicence() {
  const { name, url, permits } = site.licence;
  if (url === null) return <>All rights in our texts and graphics are reserved: {permits}.</>;
  return (
    <>
      Our texts and graphics are licensed under <a href={url}>{name}</a>: {permits}.
    </>
  );
}
