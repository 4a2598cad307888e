import type { Leaf } from '../reading/leaf.ts';

export const PROVIDER_MODEL = 'authentik_providers_microsoft_entra.microsoftentraprovider';
export const MAPPING_MODEL = 'authentik_providers_microsoft_entra.microsoftentraprovidermapping';
export const APPLICATION_MODEL = 'authentik_core.application';

const ENTRY = /^entries\[(\d+)\]\.(.+)$/u;

/** The `model` of every entry that is a Microsoft Entra provider. */
export const findProviders = (leaves: readonly Leaf[]): readonly Leaf[] =>
  leaves.filter((leaf) => ENTRY.exec(leaf.path)?.[2] === 'model' && modelOf(leaf) === PROVIDER_MODEL);

/** Names the slot of a value by what its entry is: `provider.attrs.client_id`, `application.attrs.name`. */
export function blueprintSlot(leaves: readonly Leaf[]): (leaf: Leaf) => string {
  const kinds = new Map<string, string>();
  for (const leaf of leaves) {
    const [, index = '', rest] = ENTRY.exec(leaf.path) ?? [];
    if (rest !== 'model') continue;
    const model = modelOf(leaf);
    if (model === PROVIDER_MODEL) kinds.set(index, 'provider');
    if (model === APPLICATION_MODEL) kinds.set(index, 'application');
  }
  return ({ path }) => {
    const [, index = '', rest = ''] = ENTRY.exec(path) ?? [];
    const kind = kinds.get(index);
    if (kind === undefined) return path;
    return ['model', 'id', 'state'].includes(rest) ? `entry.${rest}` : `${kind}.${rest}`;
  };
}

const modelOf = ({ value }: Leaf): string => (value.kind === 'text' ? value.text : '');
