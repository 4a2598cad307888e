import type { App, User } from '../directory.ts';

/** Whom a token is about and who asked for it. */
export type TokenSubject = {
  readonly app: App;
  readonly user: User;
  readonly tenantId: string;
  readonly sessionId: string;
  /** 0: public client, 1: secret (the values of `azpacr` and `appidacr`). */
  readonly authentication: 0 | 1;
};
