import type { Expected } from './scenario.ts';

const NOTHING = { aadsts: null, error: null, suberror: null, httpStatus: null } as const;

export const HEALTHY: Expected = { ...NOTHING, stage: 'healthy' };

/** Entra's pages answer 200, whatever they say. */
export const onPage = (aadsts: number): Expected => ({ ...NOTHING, aadsts, httpStatus: 200, stage: 'page' });

export const byRedirect = (aadsts: number, error: string, suberror: string | null = null): Expected => ({
  aadsts,
  error,
  suberror,
  httpStatus: 302,
  stage: 'redirect',
});

/** 401 when the client itself is refused, otherwise 400 (RFC 6749, section 5.2). */
export const atToken = (aadsts: number, error: string, suberror: string | null = null): Expected => ({
  aadsts,
  error,
  suberror,
  httpStatus: error === 'invalid_client' ? 401 : 400,
  stage: 'token',
});

/** The token endpoint answers 200: only who looks into the tokens can tell. */
export const IN_TOKEN: Expected = { ...NOTHING, httpStatus: 200, stage: 'token-content' };

export const NEVER: Expected = { ...NOTHING, stage: 'never' };
