import { at } from '../../../evidence/place.ts';
import { invalidScopeFormat } from '../causes/invalid-scope-format.ts';
import { multipleResourcesInScope } from '../causes/multiple-resources-in-scope.ts';
import type { Cause } from '../../../reasoning/cause.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { notesOnScopes } from '../../../profile/notes/scopes.ts';
import { failed, notApplicable, pass } from '../../../reasoning/judgement.ts';
import { hasTokens } from '../../../reasoning/progress.ts';
import type { Judgement, Rule } from '../../../reasoning/rule.ts';

export const scopesMalformedRule: Rule = {
  id: 'scopes-malformed',
  title: 'The scopes of the profile are well formed',
  step: 'settings',
  weight: 'sign-in',
  why: 'Scopes are names with spaces between them, each with its API in front. Much of what can be wrong with them shows before anything is sent.',
  docs: 'https://learn.microsoft.com/entra/identity-platform/scopes-oidc',
  evaluate,
};

function evaluate(evidence: Evidence): Judgement {
  const wrong = notesOnScopes(evidence.profile).find(({ severity }) => severity === 'error');
  if (wrong === undefined) return pass('The scopes have the right form.', at.profile('scopes'));
  if (hasTokens(evidence)) return notApplicable(`Entra accepted them all the same. ${wrong.message}`);
  const cause: Cause = wrong.code === 'scopes-two-resources' ? multipleResourcesInScope : invalidScopeFormat;
  return failed({
    cause,
    headline: `The scopes “${evidence.profile.scopes.trim()}” cannot be sent like this.`,
    seen: wrong.message,
    places: [at.profile('scopes')],
    repair: [wrong.message],
  });
}
