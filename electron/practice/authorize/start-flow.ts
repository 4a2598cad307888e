import { NO_CLAIMS } from '../claims-request.ts';
import type { Context } from '../context.ts';
import type { App } from '../directory.ts';
import type { AuthorizeRequest, Flow, Purpose, Session } from '../state.ts';
import type { TenantSegment } from '../tenant-segment.ts';
import { usableSessions } from './accounts.ts';
import type { SignIn } from './sign-in.ts';

/** A request that no app sent: for devices and administrators, who bring little of what an app does. */
export const plainRequest = (
  request: Pick<AuthorizeRequest, 'tenantSegment' | 'clientId' | 'scope'> & Partial<AuthorizeRequest>,
): AuthorizeRequest => ({
  version: 2,
  redirectUri: '',
  isRedirectUriSent: false,
  platform: 'native',
  responseType: { code: false, idToken: false, token: false },
  responseMode: 'query',
  prompt: null,
  state: null,
  nonce: null,
  loginHint: null,
  domainHint: null,
  challenge: null,
  claims: NO_CLAIMS,
  wantsClientInfo: false,
  maxAgeSeconds: null,
  ...request,
});

type Start = {
  readonly app: App;
  readonly segment: TenantSegment;
  readonly purpose: Purpose;
  readonly request: AuthorizeRequest;
  readonly browserId: string;
  readonly sessions: readonly Session[];
  readonly laterError: Flow['laterError'];
};

/** Remembers a sign-in until its user comes back with a form. */
export function startFlow(context: Context, start: Start): SignIn {
  const { app, segment, request, sessions, purpose, browserId, laterError } = start;
  const token = context.random.text(32);
  const flow: Flow = {
    browserId,
    purpose,
    request,
    startedAt: context.now,
    session: null,
    asksToStay: false,
    laterError,
  };
  context.state.flows.set(token, flow);
  const known = usableSessions(context, segment, request, sessions);
  return { token, flow, app, segment, known };
}
