import { memo } from 'react';
import { InertText } from './inert-text.tsx';

const BREAK = /(\r?\n|\t)/u;

/** Foreign text of several lines: line breaks and tabs stay, all else is as inert as in {@link InertText}. Needs an element that keeps white space. */
export const InertLines = memo(function InertLines({ text }: { readonly text: string }) {
  return text.split(BREAK).map((part, index) => {
    if (index % 2 === 0) return <InertText key={index} text={part} />;
    return part === '\t' ? '\t' : '\n';
  });
});
