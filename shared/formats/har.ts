import { authorizePlans } from './authorize-url.ts';
import { addressOf, findAuthorizeAddresses } from './authorize/find-addresses.ts';
import type { Format } from './format.ts';
import { refuse, type Read } from './reading/fault.ts';
import type { Leaf } from './reading/leaf.ts';
import { providerOfAddress } from './reading/oauth-plan.ts';
import type { Plan } from './reading/read-leaves.ts';
import { readWith } from './reading/read-with.ts';
import { hidden, marker } from './reading/takers.ts';

const WHOLE = 'har';

export const har: Format = {
  id: 'har',
  title: 'HAR file',
  about:
    'what a browser’s network panel saves: the sign-in’s first address is read, and nothing else is shown',
  product: null,
  fileType: 'json',
  carries: { fields: [], inputs: [] },
  recognises: ({ text, isObject }) =>
    isObject && /"entries"\s*:\s*\[/u.test(text) && /"request"\s*:\s*\{/u.test(text) ? 0.97 : 0,
  read: (text) => readWith(text, readHar, plansOf),
  write: null,
};

/** The authorize addresses; all of the file is hidden, for nearly all of it is secret. */
function readHar(text: string): Read<readonly Leaf[]> {
  const found = findAuthorizeAddresses(text).filter(
    (leaves) => providerOfAddress(addressOf(leaves)) === 'entra',
  );
  if (found.length === 0)
    return refuse(
      'request',
      1,
      'log.entries',
      'no sign-in at Entra is in this file. Record one from its first page on.',
    );
  const whole: Leaf = {
    path: WHOLE,
    line: 1,
    value: { kind: 'text', text: '' },
    start: 0,
    end: text.length,
  };
  return { ok: true, value: [...found.flat(), whole] };
}

const plansOf = (leaves: readonly Leaf[]): readonly Plan[] =>
  authorizePlans(leaves.filter(({ path }) => path !== WHOLE)).map((plan) => ({
    ...plan,
    slots: new Map([...plan.slots, [WHOLE, hidden(marker)]]),
    slotOf: (leaf) => (leaf.path === WHOLE ? WHOLE : (plan.slotOf?.(leaf) ?? null)),
  }));
