import type { Evidence } from '../evidence/evidence.ts';
import { at } from '../evidence/place.ts';
import type { SecretShape } from '../profile/secret-shape.ts';
import { failed, notApplicable, pass } from './judgement.ts';
import { hasTokens, placeOfTokens } from './progress.ts';
import type { Explanation, Judgement } from './rule.ts';

type ShapeCheck = {
  readonly isWrong: (shape: SecretShape) => boolean;
  readonly explain: (shape: SecretShape) => Explanation;
  /** What a secret without this fault is, to stand behind “The secret”: `is not a GUID`. */
  readonly right: string;
};

/** Judges one trait of the secret's shape. A secret that Entra accepted is right, whatever it looks like. */
export function judgeSecretShape(evidence: Evidence, { isWrong, explain, right }: ShapeCheck): Judgement {
  const { clientType, secret } = evidence.profile;
  if (clientType === 'public') return notApplicable('A public client sends no secret.');
  if (hasTokens(evidence)) return pass('Entra accepted the secret.', placeOfTokens(evidence));
  if (secret === null) return notApplicable('The profile has no client secret.');
  if (!isWrong(secret)) {
    return pass(`The secret, ${secret.length} characters long, ${right}.`, at.profile('secret'));
  }
  return failed({
    ...explain(secret),
    seen: `Only the shape of the secret is kept: ${secret.length} characters.`,
    places: [at.profile('secret')],
  });
}
