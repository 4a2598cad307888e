import { NOWHERE, leaveOpen, notice, type Found } from '../reading/found.ts';
import type { Leaf } from '../reading/leaf.ts';
import type { Plan } from '../reading/read-leaves.ts';
import { below, plainPath, rootsWith } from '../reading/roots.ts';
import type { Taker } from '../reading/takers.ts';

/** Objects inside an application that name other ones. */
const INNER =
  /(?:^|\.)(?:preauthorizedapplications|requiredresourceaccess|requiredresourcesaccess|oauth2permission\w*|approles|resourceaccess|knownclientapplications|info|api|web|spa|publicclient|codeconfiguration\w*)(?:$|[.[])/u;

/** The objects of a text that are applications, those with a redirect URI first: the others are mostly APIs. */
export function applicationRoots(
  leaves: readonly Leaf[],
  isApplication: (keys: ReadonlySet<string>, root: string) => boolean,
): readonly string[] {
  const roots = rootsWith(leaves, (keys, root) => !INNER.test(root) && isApplication(keys, root));
  const hasRedirect = (root: string): boolean =>
    leaves.some(
      (leaf) =>
        leaf.value.kind === 'text' &&
        leaf.value.text !== '' &&
        /redirecturis|replyurls/u.test(below(root, leaf) ?? ''),
    );
  return [...roots].sort((a, b) => Number(hasRedirect(b)) - Number(hasRedirect(a)));
}

/** One plan for each application, called as it calls itself. */
export function applicationPlans(
  leaves: readonly Leaf[],
  roots: readonly string[],
  slotsFor: (root: string) => ReadonlyMap<string, Taker>,
  finish: (found: Found) => void,
): readonly Plan[] {
  return roots.map((root) => ({
    product: null,
    label: roots.length === 1 ? '' : nameOf(leaves, root),
    slots: slotsFor(root),
    slotOf: (leaf) => below(root, leaf),
    required: [{ field: 'clientId', add: 'appId' }],
    finish: (found) => {
      finish(found);
      leaveClientIdOpen(found);
    },
  }));
}

const NAMES = ['displayname', 'name', 'x-ms-name', 'x-ms-id', 'appid', 'name.short'];

function nameOf(leaves: readonly Leaf[], root: string): string {
  for (const name of NAMES) {
    const path = root === '' ? name : `${root}.${name}`;
    const value = leaves.find((leaf) => plainPath(leaf) === path)?.value;
    if (value?.kind === 'text' && value.text !== '') return value.text.slice(0, 80);
  }
  return root;
}

/** Without an ID it is an application still to be made. */
export function leaveClientIdOpen(found: Found): void {
  if (found.fields.has('clientId') || found.open.has('clientId')) return;
  leaveOpen(found, { ...NOWHERE, line: found.read[0]?.line ?? 1 }, 'clientId', 'variable', 'Entra');
  notice(
    found,
    'This describes an application that is still to be made: Entra gives it its client ID then. Type that ID here.',
  );
}
