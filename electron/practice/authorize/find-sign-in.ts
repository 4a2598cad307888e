import type { Context } from '../context.ts';
import { findApp, userById, type User } from '../directory.ts';
import { flowLost, tokensMismatched } from '../errors/authorize-errors.ts';
import type { PracticeRequest } from '../http-message.ts';
import { fail, ok, type Outcome } from '../outcome.ts';
import { formTokens } from '../pages/form-tokens.ts';
import type { Flow } from '../state.ts';
import { parseTenantSegment, tenantOf } from '../tenant-segment.ts';
import { usableSessions } from './accounts.ts';
import { browserIdOf, sessionsOf } from './cookies.ts';
import type { SignIn } from './sign-in.ts';

const FLOW_LIFETIME_MS = 60 * 60 * 1000;

/** What a page gave to its form or script. */
export type SentTokens = {
  readonly flowToken: string;
  readonly ctx: string;
  /** `null`: not sent, or not looked at. */
  readonly canary: string | null;
};

/** The values of a form. The one of the second factor calls the context `request`. */
export const sentInForm = ({ form }: PracticeRequest): SentTokens => ({
  flowToken: form.get('flowToken') ?? '',
  ctx: form.get('ctx') ?? form.get('request') ?? '',
  canary: form.get('canary'),
});

/**
 * The sign-in that a form or script carries on. Only the browser that started it can: the tokens of the page and the
 * cookie must belong together (165000). 50089: it is over, or there never was one.
 */
export function findSignIn(context: Context, request: PracticeRequest, sent: SentTokens): Outcome<SignIn> {
  const { flowToken: token } = sent;
  const flow = context.state.flows.get(token);
  if (flow === null || isOld(context, flow)) return fail(flowLost());
  const part = mismatch(request, flow, sent);
  if (part !== null) return fail(tokensMismatched(part));
  const segment = parseTenantSegment(context.directory, flow.request.tenantSegment);
  const app = findApp(context.directory, tenantOf(segment), flow.request.clientId);
  if (app === null) return fail(flowLost());
  const known = usableSessions(context, segment, flow.request, sessionsOf(context, request));
  return ok({ token, flow, app, segment, known });
}

const isOld = ({ now }: Context, { startedAt }: Flow): boolean =>
  now.getTime() - startedAt.getTime() > FLOW_LIFETIME_MS;

function mismatch(request: PracticeRequest, { browserId }: Flow, sent: SentTokens): string | null {
  const expected = formTokens(sent.flowToken);
  if (browserIdOf(request) !== browserId) return 'cookie';
  if (sent.ctx !== expected.ctx) return 'ctx';
  return sent.canary === null || sent.canary === expected.canary ? null : 'canary';
}

/** A sign-in whose user has typed the password. Errors: those of {@link findSignIn}. */
export function findSignedIn(
  context: Context,
  request: PracticeRequest,
  sent: SentTokens,
): Outcome<SignedInFlow> {
  const found = findSignIn(context, request, sent);
  if (!found.ok) return found;
  const { session } = found.value.flow;
  const user = session === null ? null : userById(context.directory, session.userId);
  return session === null || user === null ? fail(flowLost()) : ok({ signIn: found.value, session, user });
}

export type SignedInFlow = {
  readonly signIn: SignIn;
  readonly session: NonNullable<Flow['session']>;
  readonly user: User;
};
