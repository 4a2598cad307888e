import { z } from 'zod';
import { profileSchema } from '../profile/profile-schema.ts';
import { SECRET_KINDS } from '../profile/secret-shape.ts';
import type {
  AuthorizeRequest,
  Callback,
  Claim,
  ClockReading,
  DecodedToken,
  Discovery,
  End,
  Evidence,
  Exchange,
  ExchangeResponse,
  Field,
  Hit,
  Listener,
  Observation,
  Page,
  Redacted,
  SentProfile,
  SignatureCheck,
  Step,
} from './evidence.ts';
import type { ErrorDetails } from './error-details.ts';
import { ATTEMPT_KINDS, FAILURE_STAGES, HIT_REASONS, STEP_IDS } from './evidence.ts';
import type { Navigation } from './navigation.ts';
import { PAGE_STEPS } from './page-step.ts';

/** An object with exactly the members of `T`: a member that is added to the record is missed here by the compiler. */
const record =
  <T>() =>
  <S extends { readonly [K in keyof T]-?: z.ZodType<T[K]> }>(shape: S) =>
    z.object(shape);

const observation = <T>(value: z.ZodType<T>): z.ZodType<Observation<T>> =>
  z.discriminatedUnion('status', [
    z.object({ status: z.literal('observed'), value }),
    z.object({ status: z.literal('absent'), reason: z.string() }),
    z.object({ status: z.literal('not-tried'), reason: z.string() }),
  ]);

const list = <T>(item: z.ZodType<T>) => z.array(item).readonly();
const text = z.string();
const textOrNull = z.string().nullable();

const redacted = record<Redacted>()({
  redacted: z.enum(['secret', 'code', 'token', 'personal', 'other']),
  length: z.number(),
});
const field = record<Field>()({ name: text, value: z.union([text, redacted]) });
const fields = list(field);

const errorDetails = record<ErrorDetails>()({
  error: textOrNull,
  suberror: textOrNull,
  codes: list(z.number()),
  description: text,
  traceId: textOrNull,
  correlationId: textOrNull,
  timestamp: textOrNull,
  errorUri: textOrNull,
});

const sentProfile = profileSchema.extend({
  secret: z
    .object({
      length: z.number(),
      kind: z.enum(SECRET_KINDS),
      hasOuterWhitespace: z.boolean(),
      isUrlEncoded: z.boolean(),
    })
    .nullable(),
}) satisfies z.ZodType<SentProfile>;

const step = record<Step>()({
  id: z.enum(STEP_IDS),
  startedAt: text,
  durationMs: z.number(),
  outcome: z.enum(['ok', 'failed', 'cancelled', 'timed-out', 'skipped']),
});

const discovery = record<Discovery>()({
  url: text,
  issuer: text,
  authorizationEndpoint: text,
  tokenEndpoint: text,
  jwksUri: text,
  endSessionEndpoint: textOrNull,
});

const hit = record<Hit>()({
  at: text,
  method: text,
  path: text,
  status: z.number(),
  decision: z.enum(['accepted', 'refused']),
  reason: z.enum(HIT_REASONS),
});
const listener = record<Listener>()({
  receiver: z.enum(['loopback', 'intercepted']),
  redirectUri: text,
  addresses: list(text),
  hits: list(hit),
});

const authorize = record<AuthorizeRequest>()({ endpoint: text, parameters: fields, nonce: text });

const page = record<Page>()({
  at: text,
  url: text,
  httpStatus: z.number().nullable(),
  title: text,
  pageId: textOrNull,
  step: z.enum(PAGE_STEPS),
  error: errorDetails.nullable(),
});

const navigation = record<Navigation>()({
  at: text,
  method: text,
  url: text,
  httpStatus: z.number().nullable(),
  redirectedTo: textOrNull,
});

const callback = record<Callback>()({
  at: text,
  method: z.enum(['GET', 'POST']),
  parameters: fields,
  error: errorDetails.nullable(),
});

const response = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('answered'),
    httpStatus: z.number(),
    contentType: text,
    headers: fields,
    body: fields,
    text: textOrNull,
    error: errorDetails.nullable(),
  }),
  z.object({ status: z.literal('no-answer'), code: text, message: text }),
]) satisfies z.ZodType<ExchangeResponse>;

const exchange = record<Exchange>()({
  purpose: z.enum(['discovery', 'keys', 'instance-discovery', 'device-code', 'token', 'other']),
  startedAt: text,
  durationMs: z.number(),
  method: z.enum(['GET', 'POST']),
  host: text,
  path: text,
  query: fields,
  requestHeaders: fields,
  requestBody: fields,
  response,
});

const clock = record<ClockReading>()({ serverDate: text, localDate: text, skewSeconds: z.number() });
const claims = list(record<Claim>()({ name: text, json: text }));
const token = record<DecodedToken>()({ header: claims, payload: claims, length: z.number() });

const signature = record<SignatureCheck>()({
  verified: z.boolean(),
  alg: text,
  kid: textOrNull,
  publishedKids: list(text),
  reason: text,
});

const stage = z.enum(STEP_IDS);
const end = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('signed-in') }),
  z.object({
    kind: z.literal('failed'),
    stage: z.enum(FAILURE_STAGES),
    code: text,
    message: text,
    details: errorDetails.nullable(),
  }),
  z.object({ kind: z.literal('cancelled'), stage, by: z.enum(['button', 'window-closed']) }),
  z.object({ kind: z.literal('timed-out'), stage, afterSeconds: z.number() }),
]) satisfies z.ZodType<End>;

/** The record of one attempt as it is read from a disk: like any foreign input, it is believed only after this. */
export const evidenceSchema = record<Evidence>()({
  schema: z.literal(1),
  runId: z.uuid(),
  kind: z.enum(ATTEMPT_KINDS),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  profile: sentProfile,
  browser: z.enum(['system', 'window', 'none']),
  practiceScenario: textOrNull,
  steps: list(step),
  discovery: observation(discovery),
  listener: observation(listener),
  authorize: observation(authorize),
  navigations: list(navigation),
  pages: list(page),
  callback: observation(callback),
  exchanges: list(exchange),
  clock: observation(clock),
  idToken: observation(token),
  accessToken: observation(token),
  refreshToken: observation(redacted),
  signature: observation(signature),
  end,
}) satisfies z.ZodType<Evidence>;
