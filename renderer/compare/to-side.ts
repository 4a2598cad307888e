import { toComparedRun, type ComparedSide } from '../../shared/compare/side.ts';
import type { DecodedToken, Observation } from '../../shared/evidence/evidence.ts';
import type { RunView } from '../../shared/contract/ipc.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { decodeToken } from '../../shared/token/decode.ts';
import type { ComparedPart } from '../state/compare-reducer.ts';

/** A run, or one of its tokens. Error: `no-token`. */
export function runToSide(view: RunView, part: ComparedPart): Result<ComparedSide> {
  switch (part) {
    case 'all':
      return ok(toComparedRun(view.evidence, view.judged));
    case 'id':
      return tokenSide(view.evidence.idToken, 'ID token');
    case 'access':
      return tokenSide(view.evidence.accessToken, 'access token');
  }
}

function tokenSide(token: Observation<DecodedToken>, name: string): Result<ComparedSide> {
  return token.status === 'observed'
    ? ok({ kind: 'token', token: token.value })
    : fail('no-token', `This run has no ${name} that can be read. ${token.reason}`);
}

/** A pasted token, with or without `Bearer` before it. Errors: those of `decodeToken`. */
export function textToSide(text: string): Result<ComparedSide> {
  const decoded = decodeToken(text.replace(/^\s*(?:authorization:\s*)?bearer\s+/iu, ''));
  return decoded.ok ? ok({ kind: 'token', token: decoded.value }) : decoded;
}
