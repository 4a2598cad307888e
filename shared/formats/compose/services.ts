import { base64Text } from '../reading/base64-text.ts';
import type { Leaf } from '../reading/leaf.ts';
import { roleOf } from '../reading/variable-roles.ts';

/** The variables and arguments of one service, container or ConfigMap. */
export type Service = {
  readonly name: string;
  readonly leaves: readonly Leaf[];
  /** A ConfigMap or a Secret, which others take their variables from. */
  readonly isShared: boolean;
};

/** One document of YAML, with its values. */
export type Manifest = { readonly kind: string; readonly name: string; readonly leaves: readonly Leaf[] };

export function toManifest(leaves: readonly Leaf[]): Manifest {
  const textAt = (path: string): string => {
    const value = leaves.find((leaf) => leaf.path === path)?.value;
    return value?.kind === 'text' ? value.text : '';
  };
  return { kind: textAt('kind'), name: textAt('metadata.name'), leaves };
}

const VARIABLE = /^(.*?)\.?((?:[A-Z][A-Z\d]*(?:_[A-Z\d]+)+|[A-Z][A-Z\d]{2,}|[A-Za-z]\w*?__\w+))$/u;
const LIST = /^(.*?)\.?([\w-]+)\[\d+\]$/u;
const NAMED = /^(.*?)\.?([\w-]+)\[(\d+)\]\.name$/u;

/** All places of a text where variables or arguments stand together. */
export function servicesOf(manifests: readonly Manifest[]): readonly Service[] {
  const secrets = manifests.filter(({ kind }) => kind === 'Secret');
  const all = manifests.flatMap((manifest) => servicesIn(manifest, secrets));
  const shared = all.filter((service) => service.isShared && !hasClient(service));
  const own = all.filter(hasClient);
  if (own.length > 0)
    return own.map((service) => ({
      ...service,
      leaves: [...service.leaves, ...shared.flatMap(({ leaves }) => leaves)],
    }));
  const values = { name: '', isShared: false, leaves: manifests.flatMap(({ leaves }) => leaves) };
  if (hasClient(values)) return [values];
  // Without a client ID the parts together may still name an application.
  return all.length === 0 ? [] : [{ name: '', isShared: false, leaves: all.flatMap(({ leaves }) => leaves) }];
}

const hasClient = ({ leaves }: Service): boolean =>
  leaves.some(
    ({ path }) =>
      roleOf(path)?.role === 'clientId' || /^AUTH_(?:MICROSOFT_ENTRA_ID|AZURE_AD\w*)_ID$/u.test(path),
  );

function servicesIn(manifest: Manifest, secrets: readonly Manifest[]): readonly Service[] {
  const { kind, name, leaves } = manifest;
  const groups = new Map<string, Leaf[]>();
  const add = (group: string, leaf: Leaf): void => {
    const place = placeOf(group);
    const known = groups.get(place);
    if (known === undefined) groups.set(place, [leaf]);
    else known.push(leaf);
  };
  const isConfig = /^(?:ConfigMap|Secret|SealedSecret|ExternalSecret)$/u.test(kind);
  const byPath = new Map(leaves.map((leaf) => [leaf.path, leaf]));
  for (const leaf of leaves) {
    // Compose only merges these into its services.
    if (leaf.path.startsWith('x-')) continue;
    const kept = keptElsewhere(leaf, kind, byPath);
    if (kept !== null) {
      add('kept', kept);
      continue;
    }
    const named = NAMED.exec(leaf.path);
    const data = isConfig ? /^(data|stringData)\.(.+)$/u.exec(leaf.path) : null;
    if (data?.[1] !== undefined && data[2] !== undefined)
      add(data[1], {
        ...leaf,
        path: data[2],
        value: kind === 'Secret' && data[1] === 'data' ? decoded(leaf) : leaf.value,
      });
    else if (named !== null) {
      const [, parent = '', list = ''] = named;
      const variable = variableAt(byPath, leaf, secrets);
      if (variable !== null) add(parent === '' ? list : `${parent}.${list}`, variable);
    } else {
      const found = inList(leaf) ?? inMap(leaf);
      if (found !== null) add(found.group, found.leaf);
    }
  }
  for (const site of sitesOf(leaves)) for (const group of groups.values()) group.push(site);
  return [...groups].map(([place, own]) => ({
    name: isConfig ? name : nameOf(place, byPath, name),
    isShared: isConfig,
    leaves: own,
  }));
}

/** What a SealedSecret encrypts, what an ExternalSecret fetches, and the identity of a ServiceAccount. */
function keptElsewhere(leaf: Leaf, kind: string, byPath: ReadonlyMap<string, Leaf>): Leaf | null {
  if (/(?:^|\.)azure\.workload\.identity\/(?:client|tenant)-id$/u.test(leaf.path)) return leaf;
  const sealed = kind === 'SealedSecret' ? /^spec\.encryptedData\.(.+)$/u.exec(leaf.path)?.[1] : undefined;
  if (sealed !== undefined)
    return { ...leaf, path: sealed, value: { kind: 'variable', name: 'a SealedSecret', fallback: null } };
  const item =
    kind === 'ExternalSecret' ? /^(spec\.data\[\d+\])\.secretKey$/u.exec(leaf.path)?.[1] : undefined;
  if (item === undefined || leaf.value.kind !== 'text') return null;
  const remote = byPath.get(`${item}.remoteRef.property`) ?? byPath.get(`${item}.remoteRef.key`);
  const name = remote?.value.kind === 'text' ? remote.value.text : 'an ExternalSecret';
  return { ...leaf, path: leaf.value.text, value: { kind: 'variable', name, fallback: null } };
}

/** `services.web` for its environment, its arguments and its build. */
const placeOf = (group: string): string =>
  group.replace(
    /(?:^|\.)(?:environment|env|extraEnv|extraEnvVars|envVars|args|extraArgs|command|build\.args|labels|deploy\.labels|x-environment)$/u,
    '',
  );

function nameOf(place: string, byPath: ReadonlyMap<string, Leaf>, fallback: string): string {
  const name = byPath.get(`${place}.name`)?.value;
  if (name?.kind === 'text' && name.text !== '') return name.text;
  return (
    place
      .split('.')
      .at(-1)
      ?.replace(/\[\d+\]$/u, '') || fallback
  );
}

/** `- NAME=value`, `- NAME` (handed on from outside) and `- --flag=value`. */
function inList(leaf: Leaf): { readonly group: string; readonly leaf: Leaf } | null {
  const [, parent = '', list = ''] = LIST.exec(leaf.path) ?? [];
  if (list === '' || leaf.value.kind !== 'text') return null;
  const group = parent === '' ? list : `${parent}.${list}`;
  const { text } = leaf.value;
  const [, name, value] = /^([A-Za-z_][\w.]*|--?[a-z][\w-]*)=([\s\S]*)$/u.exec(text) ?? [];
  if (name !== undefined && value !== undefined)
    return {
      group,
      leaf: { ...leaf, path: name, value: { kind: 'text', text: value.replace(/^(["'])(.*)\1$/u, '$2') } },
    };
  if (list === 'environment' && /^[A-Z][A-Z\d_]+$/u.test(text))
    return { group, leaf: { ...leaf, path: text, value: { kind: 'variable', name: text, fallback: null } } };
  return null;
}

function inMap(leaf: Leaf): { readonly group: string; readonly leaf: Leaf } | null {
  const [, group, name] = VARIABLE.exec(leaf.path) ?? [];
  if (group === undefined || name === undefined || (group !== '' && !leaf.path.startsWith(`${group}.`)))
    return null;
  return { group, leaf: { ...leaf, path: name } };
}

const decoded = ({ value }: Leaf): Leaf['value'] => {
  const plain = value.kind === 'text' ? base64Text(value.text) : null;
  return plain === null ? value : { kind: 'text', text: plain.trim() };
};

/** `{ name, value }`, or where its value comes from. */
function variableAt(
  byPath: ReadonlyMap<string, Leaf>,
  leaf: Leaf,
  secrets: readonly Manifest[],
): Leaf | null {
  if (leaf.value.kind !== 'text') return null;
  const root = leaf.path.slice(0, -'.name'.length);
  const path = leaf.value.text;
  const literal = byPath.get(`${root}.value`);
  if (literal !== undefined) return { ...literal, path };
  for (const reference of ['secretKeyRef', 'configMapKeyRef']) {
    const key = byPath.get(`${root}.valueFrom.${reference}.key`);
    if (key?.value.kind !== 'text') continue;
    const wanted = key.value.text;
    const from = byPath.get(`${root}.valueFrom.${reference}.name`)?.value;
    const kept = secrets
      .filter(({ name }) => from?.kind !== 'text' || name === from.text)
      .flatMap(({ leaves }) => leaves)
      .find((each) => each.path === `data.${wanted}` || each.path === `stringData.${wanted}`);
    if (kept !== undefined)
      return { ...kept, path, value: kept.path.startsWith('data.') ? decoded(kept) : kept.value };
    return { ...key, path, value: { kind: 'variable', name: wanted, fallback: null } };
  }
  return null;
}

/** The host of an Ingress or of Traefik’s rule: where the service is reached, when it says nothing itself. */
function sitesOf(leaves: readonly Leaf[]): readonly Leaf[] {
  for (const leaf of leaves) {
    if (leaf.value.kind !== 'text') continue;
    const host =
      /Host\(`([\w.-]+)`\)/u.exec(leaf.value.text)?.[1] ??
      (/(?:^|\.)(?:ingress\.(?:hosts\[0\](?:\.host)?|hostname|host)|rules\[0\]\.host)$/u.test(leaf.path)
        ? /^[\w-]+(?:\.[\w-]+)+$/u.exec(leaf.value.text)?.[0]
        : undefined);
    if (host !== undefined)
      return [{ ...leaf, path: 'SITE_URL', value: { kind: 'text', text: `https://${host}` } }];
  }
  return [];
}
