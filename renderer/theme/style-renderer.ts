import { createDOMRenderer } from '@fluentui/react-components';

/** Griffel's style elements carry the nonce that main put into the page; without it the policy refuses them. */
export function createStyleRenderer(page: Document) {
  const nonce = page.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
  return createDOMRenderer(page, nonce ? { styleElementAttributes: { nonce } } : {});
}
