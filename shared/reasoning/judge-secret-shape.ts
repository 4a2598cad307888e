import type { Evidence } from '../evidence/evidence.ts';
import type { SecretShape } from '../profile/secret-shape.ts';
import { at } from '../evidence/place.ts';
import { cannotTell, failed, notApplicable, pass } from './judgement.ts';
import { hasTokens, placeOfTokens } from './progress.ts';
import type { Explanation, Judgement } from './rule.ts';

type ShapeCheck = {
  readonly isWrong: (shape: SecretShape) => boolean;
  readonly explain: (shape: SecretShape) => Explanation;
};

/** Judges one trait of the secret's shape. A secret that Entra accepted is right, whatever it looks like. */
export function judgeSecretShape(evidence: Evidence, { isWrong, explain }: ShapeCheck): Judgement {
  const { clientType, secret } = evidence.profile;
  if (clientType === 'public') return notApplicable('A public client sends no secret.');
  if (hasTokens(evidence)) return pass('Entra accepted the secret as it is.', placeOfTokens(evidence));
  if (secret === null) return cannotTell('There was no secret to look at.');
  const shape = `${secret.length} characters`;
  if (!isWrong(secret)) return pass(`The secret, ${shape}, does not look so.`, at.profile('secret'));
  return failed({
    ...explain(secret),
    seen: `Of the secret only its shape is kept: ${shape}.`,
    places: [at.profile('secret')],
  });
}
