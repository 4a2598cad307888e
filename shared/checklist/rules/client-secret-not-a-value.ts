import type { Evidence } from '../../evidence/evidence.ts';
import type { SecretShape } from '../../profile/secret-shape.ts';
import { inAppRegistration } from '../admin-center.ts';
import { cannotTell, failed, notApplicable, pass } from '../judgement.ts';
import { hasTokens, pointerToTokens } from '../progress.ts';
import type { Judgement, Rule } from '../rule.ts';

export const clientSecretNotAValue: Rule = {
  id: 'client-secret-not-a-value',
  title: 'The client secret has the shape of a value',
  group: 'profile',
  weight: 'sign-in',
  why: 'The list of secrets shows two columns, and the one that stays readable, the Secret ID, is the wrong one. Copying also loses ends and adds white space.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  const { clientType, secret } = evidence.profile;
  if (clientType === 'public') return notApplicable('A public client sends no secret.');
  if (hasTokens(evidence)) return pass('Entra accepted the secret as it is.', pointerToTokens(evidence));
  if (secret === null) return cannotTell('There was no secret to look at.');
  const flaw = flawOf(secret);
  if (flaw === null)
    return pass(`The secret has ${secret.length} characters, like a value.`, 'profile.secret');
  return failed({
    cause:
      secret.hasOuterWhitespace && secret.kind === 'value'
        ? 'config_value_whitespace'
        : 'client_secret_invalid',
    headline: `The client secret ${flaw}.`,
    seen: `Of the secret only its shape is kept: ${secret.length} characters.`,
    evidence: ['profile.secret'],
    repair: [
      `${inAppRegistration(evidence, 'Certificates & secrets')} Copy the column Value into the field Client secret; if it is hidden, make a new secret.`,
    ],
  });
}

function flawOf({ kind, hasOuterWhitespace, isUrlEncoded, length }: SecretShape): string | null {
  switch (kind) {
    case 'guid':
      return 'is a GUID, and so its Secret ID in place of its Value';
    case 'placeholder':
      return 'is a placeholder';
    case 'short':
      return `has ${length} characters, fewer than any value Entra makes`;
    case 'value':
      if (hasOuterWhitespace) return 'has white space around it';
      return isUrlEncoded ? 'holds percent codes, so it was encoded before it was typed' : null;
  }
}
