import { createHash } from 'node:crypto';

/** What ties a form to its sign-in, under the names that Entra's forms give it. */
export type FormTokens = {
  readonly flowToken: string;
  /** `ctx` in forms, `originalRequest` and `Ctx` in JSON. */
  readonly ctx: string;
  /** Base64 and a number: whoever posts it without encoding its `+` loses it. */
  readonly canary: string;
  /** Goes back in the header `canary` of requests in JSON. */
  readonly apiCanary: string;
};

/** All follow from the flow token, which alone is kept. Shapes: pages recorded in the tests of saml2aws. */
export const formTokens = (flowToken: string): FormTokens => ({
  flowToken,
  ctx: `rQQIAR${digest('ctx', flowToken).toString('base64url')}`,
  canary: `${digest('canary', flowToken).toString('base64')}0:1`,
  apiCanary: `PAQABDgEAAAD${digest('apiCanary', flowToken).toString('base64url')}`,
});

const digest = (name: string, flowToken: string): Buffer =>
  createHash('sha256').update(`${name} ${flowToken}`).digest();
