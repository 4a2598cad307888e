import {
  holdsSecret,
  holdsSecretShape,
  isOpaqueSecret,
  isSecretiveName,
  isUnshowable,
} from './may-hold-secret.ts';
import type { ProfileDraft, RelyingParty } from './profile.ts';

export type WithoutSecrets = {
  readonly draft: ProfileDraft;
  /** What is left out, by its place, for example `extraQueryParameters, “client_secret”`. */
  readonly leftOut: readonly string[];
};

/**
 * A profile as it may leave this computer. It has no member for a secret; but a parameter can be called `client_secret`,
 * and any text can hold what was pasted by mistake. Such a text becomes empty; such a parameter, answer or expectation
 * goes. What is left out is named, and its value is not.
 */
export function withoutSecrets(draft: ProfileDraft): WithoutSecrets {
  const leftOut: string[] = [];
  const unless = (isSecret: (text: string) => boolean, member: keyof ProfileDraft) => {
    const text = draft[member];
    if (typeof text !== 'string' || !isSecret(text)) return {};
    leftOut.push(member);
    return { [member]: '' };
  };
  const cleanTexts = {
    ...unless(holdsSecretShape, 'name'),
    ...unless(isIdSecret, 'tenant'),
    ...unless(isIdSecret, 'clientId'),
    ...unless(holdsSecret, 'redirectUri'),
    ...unless(holdsSecretShape, 'scopes'),
    ...unless(holdsSecretShape, 'loginHint'),
    ...unless(holdsSecretShape, 'domainHint'),
  };
  return {
    draft: {
      ...draft,
      ...cleanTexts,
      extraQueryParameters: draft.extraQueryParameters.filter(({ name, value }) => {
        if (!isSecretPair(name, value) && !isOpaqueSecret(value)) return true;
        leftOut.push(`extraQueryParameters, ${named(name)}`);
        return false;
      }),
      relyingParty: draft.relyingParty && cleanAnswers(draft.relyingParty, leftOut),
      expectations: draft.expectations.filter((expectation, index) => {
        if (!holdsSecretShape(JSON.stringify(expectation))) return true;
        leftOut.push(`expectations, entry ${index + 1}`);
        return false;
      }),
    },
    leftOut,
  };
}

const isIdSecret = (text: string): boolean => holdsSecretShape(text) || isOpaqueSecret(text.trim());

const isSecretPair = (name: string, value: string): boolean =>
  isSecretiveName(name) || isUnshowable(name) || holdsSecret(value);

function cleanAnswers({ product, inputs }: RelyingParty, leftOut: string[]): RelyingParty {
  const kept = Object.entries(inputs).filter(([name, value]) => {
    if (!isSecretPair(name, value)) return true;
    leftOut.push(`relyingParty, ${named(name)}`);
    return false;
  });
  return { product, inputs: Object.fromEntries(kept) };
}

const LONGEST_SHOWN = 60;

const named = (name: string): string =>
  isUnshowable(name) ? 'an entry' : `“${name.slice(0, LONGEST_SHOWN)}”`;
