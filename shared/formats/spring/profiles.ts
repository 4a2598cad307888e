import type { Leaf } from '../reading/leaf.ts';
import { profileInPath, springPlace, type SpringPlace } from './spring-place.ts';

export type Placed = { readonly leaf: Leaf; readonly place: SpringPlace };

/** The settings that count when a profile is active: its own, and those of no profile that it does not replace. */
export type View = {
  /** Empty: no profile. */
  readonly profile: string;
  readonly settings: readonly Placed[];
  /** Everything that counts then: what references are followed to. */
  readonly leaves: readonly Leaf[];
  readonly isOwn: (setting: Placed) => boolean;
};

const ACTIVATION = /^spring\.(?:config\.activate\.on-?profile|profiles)$/iu;

/** More than any application has. */
const MOST_PROFILES = 30;

export function viewsOf(leaves: readonly Leaf[]): readonly View[] {
  const byDocument = new Map<number, string>();
  for (const { path, value, document } of leaves)
    if (document !== undefined && ACTIVATION.test(path) && value.kind === 'text')
      byDocument.set(document, value.text.trim());
  const profileOf = (leaf: Leaf): string =>
    profileInPath(leaf.path) || (leaf.document === undefined ? '' : (byDocument.get(leaf.document) ?? ''));
  const placed = leaves.flatMap((leaf): readonly Placed[] => {
    const place = springPlace(leaf.path);
    return place === null ? [] : [{ leaf, place }];
  });
  const profiles = new Set(['', ...placed.map(({ leaf }) => profileOf(leaf))]);
  return [...profiles].slice(0, MOST_PROFILES).map((profile) => {
    const isOwn = ({ leaf }: Placed): boolean => profileOf(leaf) === profile;
    const own = new Set(placed.filter(isOwn).map(nameOf));
    const settings = placed.filter(
      (each) => isOwn(each) || (profileOf(each.leaf) === '' && !own.has(nameOf(each))),
    );
    const visible = leaves.filter((leaf) => [profile, ''].includes(profileOf(leaf)));
    // What the profile sets comes first.
    const ordered = [...visible].sort((a, b) => Number(profileOf(a) === '') - Number(profileOf(b) === ''));
    return { profile, settings, leaves: ordered, isOwn };
  });
}

const nameOf = ({ place: { family, id, key } }: Placed): string => `${family} ${id} ${key}`;
