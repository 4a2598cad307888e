import { argoPlans } from './argo-cd/argo-cd-plans.ts';
import type { Format } from './format.ts';
import type { Read } from './reading/fault.ts';
import type { Leaf } from './reading/leaf.ts';
import { readWith } from './reading/read-with.ts';
import { embeddedText, isBlock } from './syntax/embedded-text.ts';
import { readTemplateYaml } from './syntax/template-yaml.ts';

export const argoCd: Format = {
  id: 'argo-cd',
  title: 'Argo CD and Dex',
  about: 'oidc.config and dex.config in argocd-cm or the chart’s values, and Dex’s connectors',
  product: null,
  fileType: 'yaml',
  carries: { fields: [], inputs: [] },
  recognises: ({ text, leavesBy, isObject }) => {
    const isNamed = /^[ \t]*["']?(?:oidc\.config|dex\.config|connectors)["']?:/mu.test(text);
    const isOwn =
      /^clientID:/mu.test(text) && /^(?:requestedScopes|requestedIDTokenClaims|issuer):/mu.test(text);
    if (isObject || (!isNamed && !isOwn)) return 0;
    return argoPlans(leavesBy(readArgoText)).length > 0 ? 0.98 : isNamed && /clientID/u.test(text) ? 0.6 : 0;
  },
  read: (source) => readWith(source, readArgoText, argoPlans),
  write: null,
};

/** The settings, and those of the documents within them. */
function readArgoText(text: string): Read<readonly Leaf[]> {
  const read = readTemplateYaml(text);
  if (!read.ok) return read;
  return {
    ok: true,
    value: read.value.flatMap((leaf): readonly Leaf[] => {
      if (!/(?:^|\.)(?:oidc|dex)\.config$/u.test(leaf.path) || !isBlock(text, leaf)) return [leaf];
      const inner = readTemplateYaml(embeddedText(text, leaf));
      return inner.ok ? inner.value.map((each) => ({ ...each, path: `${leaf.path}.${each.path}` })) : [leaf];
    }),
  };
}
