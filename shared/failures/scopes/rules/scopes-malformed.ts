import type { Evidence } from '../../../evidence/evidence.ts';
import { at } from '../../../evidence/place.ts';
import { notesOnScopes } from '../../../profile/notes/scopes.ts';
import { failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import { hasTokens } from '../../../reasoning/progress.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';
import { invalidScopeFormat } from '../causes/invalid-scope-format.ts';
import { multipleResourcesInScope } from '../causes/multiple-resources-in-scope.ts';

export const scopesMalformedRule: Rule = {
  id: 'scopes-malformed',
  title: 'The scopes of the profile are well formed',
  step: 'settings',
  weight: 'sign-in',
  why: 'Scopes are names separated by spaces, each with its API in front. Many mistakes in them show before anything is sent.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/scopes-oidc',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  const wrong = notesOnScopes(evidence.profile).find(({ severity }) => severity === 'error');
  if (wrong === undefined) return pass('The scopes have the right form.', at.profile('scopes'));
  if (hasTokens(evidence)) return notApplicable(`Entra accepted them anyway. ${wrong.message}`);
  return failed({
    cause: wrong.code === 'scopes-two-resources' ? multipleResourcesInScope : invalidScopeFormat,
    headline: `The scopes “${evidence.profile.scopes.trim()}” are not well formed.`,
    seen: wrong.message,
    places: [at.profile('scopes')],
    nextStep: wrong.message,
  });
}
