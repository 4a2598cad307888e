import type { DecodedToken, Evidence } from '../evidence/evidence.ts';
import { notApplicable } from './judgement.ts';
import { notReached } from './progress.ts';
import type { Judgement } from './rule.ts';

/** Judges the ID token where there is one, and says why there is none elsewhere. */
export function judgeIdToken(evidence: Evidence, judge: (token: DecodedToken) => Judgement): Judgement {
  switch (evidence.idToken.status) {
    case 'observed':
      return judge(evidence.idToken.value);
    case 'absent':
      return notApplicable('The token response has no ID token.');
    case 'not-tried':
      return notReached(evidence, 'an ID token');
  }
}
