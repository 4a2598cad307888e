import { loopbackOf } from '../../profile/redirect-uri.ts';
import type { Platform } from '../../profile/profile.ts';
import { FIELD_LABELS } from './field-labels.ts';
import { NOWHERE, assume, ignore, leaveOpen, type Found } from './found.ts';
import type { Leaf } from './leaf.ts';
import { partStandIn, standIn } from './stand-in.ts';
import { safeName, say, setField, settled, type Taker } from './takers.ts';

const OTHER = 'A profile has one redirect URI, and another one is taken.';
const OPEN_FRONT =
  /^(?:\$\{\{([^{}]*)\}\}|\$\{([^{}]*)\}|\{\{([^{}]*)\}\}|\{([^{}]*)\}|<([^<>]*)>|\$\(([^()]*)\)|\$([A-Za-z_][\w.]*))(\/.*)?$/u;

/**
 * A redirect URI: whole, or only the path of one (`/callback`, `window.location.origin + "/callback"`), for which
 * {@link settleRedirect} finds the address in front.
 */
export const redirectUri: Taker = (found, leaf) => {
  const front = leaf.value.kind === 'text' ? OPEN_FRONT.exec(leaf.value.text.trim()) : null;
  if (front?.[8] === undefined) {
    wholeUri(found, leaf);
    return;
  }
  const names: readonly (string | undefined)[] = front.slice(1, 8);
  const name = names.find((each) => each !== undefined) ?? '';
  found.path ??= { path: front[8], leaf, setBy: safeName(name.trim()) };
};

const wholeUri: Taker = settled('redirectUri', (found, leaf, written) => {
  const value = written.trim();
  if (value.startsWith('/')) {
    found.path ??= { path: value, leaf, setBy: '' };
    return;
  }
  const open = partStandIn(value);
  if (open === null) {
    setField(found, leaf, 'redirectUri', value);
    return;
  }
  leaveOpen(found, leaf, 'redirectUri', 'variable', safeName(open.name));
  setField(found, leaf, 'redirectUri', withNamedParts(value));
});

/** `https://${HOST}/callback` as `https://<HOST>/callback`: the form asks for what stands in angle brackets. */
function withNamedParts(value: string): string {
  let text = value;
  for (let count = 0; count < 10; count += 1) {
    const next = text.replace(
      /\$\{\{([^{}]*)\}\}|\{\{([^{}]*)\}\}|\$\{([^{}]*)\}|\$\(([^()]*)\)|\{([^{}]*)\}|%([A-Za-z_]\w*)%|\$([A-Za-z_]\w*)/u,
      (...groups: readonly unknown[]) => {
        const name = groups.slice(1, 8).find((each): each is string => typeof each === 'string');
        return `<${(name ?? 'value').replaceAll(/[^A-Za-z0-9]+/gu, '-').replaceAll(/^[^A-Za-z]+|-$/gu, '') || 'value'}>`;
      },
    );
    if (next === text) return text;
    text = next;
  }
  return text;
}

/** Where the app is reached, for example `BASE_URL`. */
export const site: Taker = (found, leaf) => {
  if (leaf.value.kind !== 'text') return;
  const address = /^https?:\/\/[^\s?#<>{}$]+/iu.exec(leaf.value.text.trim())?.[0].replace(/\/+$/u, '');
  if (address !== undefined) found.site ??= { address, leaf };
  else if (standIn(leaf.value.text) === null)
    ignore(found, leaf, 'It is no address that starts with http:// or https://.');
};

/**
 * Of several redirect URIs a profile takes the first on which AuthLoupe can wait, else the first that is whole. The one
 * that was taken before goes to what is left out. `null`: the text tells no platform.
 */
export function redirectOn(platformOf: (found: Found, leaf: Leaf) => Platform | null): Taker {
  return (found, leaf) => {
    if (leaf.value.kind !== 'text' && leaf.value.kind !== 'variable') return;
    const value = leaf.value.kind === 'text' ? leaf.value.text.trim() : '';
    if (leaf.value.kind === 'text' && value === '') return;
    const before = found.fields.get('redirectUri');
    const hasOne = before !== undefined || found.open.has('redirectUri') || found.path !== null;
    if (hasOne && usefulness(value) >= usefulness(before?.value ?? '')) {
      if (before?.value !== value) ignore(found, leaf, OTHER);
      return;
    }
    if (before !== undefined) giveUp(found, before.leaf);
    found.path = null;
    found.open.delete('redirectUri');
    const platform = platformOf(found, leaf);
    found.said = { ...found.said, platform: null };
    if (platform !== null) say(found, { platform });
    redirectUri(found, leaf);
  };
}

/** The lower the better: where AuthLoupe can wait, any other, those of brokers, those that something else sets. */
function usefulness(value: string): number {
  if (value === '' || value.includes('<') || standIn(value) !== null || partStandIn(value) !== null) return 3;
  if (loopbackOf(value).ok) return 0;
  return /^(?:brk-|ms-appx-web:|msauth)/iu.test(value) ? 2 : 1;
}

/** A variable in front of a path stays open: nothing is assumed in its place. */
export function leaveFrontOpen(found: Found): void {
  const { path } = found;
  if (path === null || path.setBy === '' || found.fields.has('redirectUri')) return;
  leaveOpen(found, path.leaf, 'redirectUri', 'variable', path.setBy);
  setField(found, path.leaf, 'redirectUri', withNamedParts(`{${path.setBy}}`) + path.path);
}

function giveUp(found: Found, leaf: Leaf): void {
  found.fields.delete('redirectUri');
  found.open.delete('redirectUri');
  const index = found.read.findIndex(({ from }) => from === leaf.path);
  if (index !== -1) found.read.splice(index, 1);
  ignore(found, leaf, OTHER);
}

export type Callback = {
  /** The path that the product answers at by itself; `null`: it has none, and the app's own is not known. */
  readonly path: string | null;
  /** Where it is reached while it runs on this machine, without a closing slash; Entra does not compare the port there. */
  readonly origin: string;
  /** Whose default that is, for example `Spring Security`. */
  readonly by: string;
};

/** Puts path and address together, and says what of it the text does not say. */
export function settleRedirect(found: Found, { path, origin, by }: Callback): void {
  if (found.fields.has('redirectUri')) return;
  const given = found.path;
  const behind = given?.path ?? path;
  if (behind === null) return;
  const front = found.site?.address ?? origin;
  const uri = front + behind;
  const at = given?.leaf ?? found.site?.leaf;
  if (at !== undefined) setField(found, at, 'redirectUri', uri);
  found.open.delete('redirectUri');
  if (given !== null && found.site !== null) return;
  const unsaid =
    given === null
      ? found.site === null
        ? `The text says nothing of it: this is ${by}’s default.`
        : `The path is ${by}’s default.`
      : `The text says only the path${given.setBy === '' ? '' : ` (${given.setBy} is in front)`}: the host is assumed to be this computer, where Entra does not compare the port.`;
  assume(found, FIELD_LABELS.redirectUri, uri, unsaid);
  if (at === undefined) found.fields.set('redirectUri', { value: uri, leaf: NOWHERE });
}
