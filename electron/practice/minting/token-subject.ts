import type { ClaimsRequest } from '../claims-request.ts';
import type { App, User } from '../directory.ts';
import type { Session } from '../state.ts';

/** Whom a token is about and who asked for it. */
export type TokenSubject = {
  readonly app: App;
  readonly user: User;
  readonly tenantId: string;
  readonly session: Session;
  readonly authentication: Authentication;
  readonly claims: ClaimsRequest;
};

/** 0: public client, 1: secret, 2: certificate (the values of `azpacr` and `appidacr`). */
export type Authentication = 0 | 1 | 2;
