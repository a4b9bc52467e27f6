import { Fragment, type ReactNode } from 'react';

/** Parts of a sentence one after the other: "a", "a and b", "a, b and c". */
export function Enumeration({ parts, last }: { parts: readonly ReactNode[]; last: 'and' | 'or' }) {
  return parts.map((part, index) => (
    <Fragment key={index}>
      {index === 0 ? '' : index === parts.length - 1 ? ` ${last} ` : ', '}
      {part}
    </Fragment>
  ));
}
