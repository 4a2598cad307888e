import type { Leaf } from '../reading/leaf.ts';
import { providerOf } from '../reading/oauth-plan.ts';

export const PROVIDER_MODEL = 'authentik_providers_microsoft_entra.microsoftentraprovider';
export const MAPPING_MODEL = 'authentik_providers_microsoft_entra.microsoftentraprovidermapping';
export const APPLICATION_MODEL = 'authentik_core.application';

const ENTRY = /^entries\[(\d+)\]\.(.+)$/u;

/** The `model` of every entry that is a Microsoft Entra provider. */
export const findProviders = (leaves: readonly Leaf[]): readonly Leaf[] =>
  leaves.filter((leaf) => ENTRY.exec(leaf.path)?.[2] === 'model' && modelOf(leaf) === PROVIDER_MODEL);

const SOURCE_MODEL = 'authentik_sources_oauth.oauthsource';

/** The entries that are sources of sign-ins at Entra, by their index. */
export function findSources(
  leaves: readonly Leaf[],
): readonly { readonly root: string; readonly slug: string }[] {
  const textAt = (path: string): string => {
    const leaf = leaves.find((each) => each.path === path);
    return leaf === undefined ? '' : modelOf(leaf);
  };
  return leaves
    .filter((leaf) => ENTRY.exec(leaf.path)?.[2] === 'model' && modelOf(leaf) === SOURCE_MODEL)
    .map(({ path }) => path.replace(/\.model$/u, ''))
    .filter(
      (entry) =>
        /^(?:azuread|entraid)$/u.test(textAt(`${entry}.attrs.provider_type`)) ||
        providerOf(leaves, `${entry}.attrs`) === 'entra',
    )
    .map((entry) => ({
      root: `${entry}.attrs`,
      slug: textAt(`${entry}.attrs.slug`) || textAt(`${entry}.identifiers.slug`),
    }));
}

/** Names the slot of a value by what its entry is: `provider.attrs.client_id`, `application.attrs.name`. */
export function blueprintSlot(leaves: readonly Leaf[], own?: Leaf): (leaf: Leaf) => string | null {
  const kinds = new Map<string, string>();
  for (const leaf of leaves) {
    const [, index = '', rest] = ENTRY.exec(leaf.path) ?? [];
    if (rest !== 'model') continue;
    const model = modelOf(leaf);
    if (model === PROVIDER_MODEL) kinds.set(index, own === undefined || own === leaf ? 'provider' : 'other');
    if (model === SOURCE_MODEL) kinds.set(index, 'other');
    if (model === APPLICATION_MODEL) kinds.set(index, 'application');
  }
  return ({ path }) => {
    const [, index = '', rest = ''] = ENTRY.exec(path) ?? [];
    const kind = kinds.get(index);
    if (kind === 'other') return null;
    if (kind === undefined) return path;
    return ['model', 'id', 'state'].includes(rest) ? `entry.${rest}` : `${kind}.${rest}`;
  };
}

const modelOf = ({ value }: Leaf): string => (value.kind === 'text' ? value.text : '');
