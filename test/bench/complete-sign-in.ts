import { createHash, randomBytes } from 'node:crypto';
import { Agent, request } from 'undici';
import { z } from 'zod';
import { MARA } from '../support/sign-in.ts';
import { createPageWalker } from './page-walker.ts';

/** A server of the bench, and the web app that is registered there. All of them speak TLS. */
export type SignInService = {
  /** Its discovery document stands below. */
  readonly issuer: string;
  /** PEM of the certificate to trust. */
  readonly caPem: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
  readonly scopes: string;
};

/** One browser and one web app that sign in again and again, over connections that they keep. */
export type SignInClient = {
  /** Authorize, the pages, code and token request. Throws when the three tokens do not come. */
  readonly signIn: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const endpointsSchema = z.object({ authorization_endpoint: z.url(), token_endpoint: z.url() });

/** JWS compact serialization (RFC 7515, section 3.1). */
const signedSchema = z.string().regex(/^[\w-]+\.[\w-]+\.[\w-]+$/u);
/** The refresh token may be of any form. */
const tokensSchema = z.object({
  access_token: signedSchema,
  id_token: signedSchema,
  refresh_token: z.string().min(1),
});

export type Endpoints = z.infer<typeof endpointsSchema>;

/** Over a connection of its own. Throws when the service does not answer with a discovery document. */
export async function discoverEndpoints({ issuer, caPem }: SignInService): Promise<Endpoints> {
  const dispatcher = new Agent({ connect: { ca: caPem } });
  try {
    const response = await request(`${issuer}/.well-known/openid-configuration`, { dispatcher });
    return endpointsSchema.parse(await readJson(response));
  } finally {
    await dispatcher.close();
  }
}

export function createSignInClient(service: SignInService, endpoints: Endpoints): SignInClient {
  const app = new Agent({ connect: { ca: service.caPem } });
  const browser = createPageWalker(service.caPem);
  return {
    signIn: async () => {
      const verifier = randomBytes(32).toString('base64url');
      const { clientId, redirectUri, scopes } = service;
      const common = { client_id: clientId, redirect_uri: redirectUri, scope: scopes };
      const query = new URLSearchParams({
        ...common,
        response_type: 'code',
        prompt: 'login',
        code_challenge: createHash('sha256').update(verifier).digest('base64url'),
        code_challenge_method: 'S256',
      });
      const back = new URL(
        await browser.walk(`${endpoints.authorization_endpoint}?${query.toString()}`, MARA),
      );
      const answer = await redeem(endpoints.token_endpoint, app, {
        ...common,
        grant_type: 'authorization_code',
        code: back.searchParams.get('code') ?? '',
        code_verifier: verifier,
        client_secret: service.clientSecret,
      });
      tokensSchema.parse(answer);
    },
    close: async () => {
      await Promise.all([browser.close(), app.close()]);
    },
  };
}

async function redeem(
  url: string,
  dispatcher: Agent,
  form: Readonly<Record<string, string>>,
): Promise<unknown> {
  const response = await request(url, {
    method: 'POST',
    dispatcher,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
  });
  return readJson(response);
}

async function readJson({ statusCode, body }: Awaited<ReturnType<typeof request>>): Promise<unknown> {
  const text = await body.text();
  if (statusCode !== 200) throw new Error(`${statusCode}: ${text}`);
  return JSON.parse(text);
}
