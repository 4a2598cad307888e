import { z } from 'zod';

/** An error as the server stated it, with the raw text kept beside our reading. */
export type ErrorDetails = {
  /** `error` of OAuth 2.0, for example `invalid_client`. */
  readonly error: string | null;
  readonly suberror: string | null;
  /** Numbers without the AADSTS prefix, the telling one first. */
  readonly codes: readonly number[];
  /** `error_description` or the page's message, as received, bounded to 4,000 characters. */
  readonly description: string;
  readonly traceId: string | null;
  readonly correlationId: string | null;
  readonly timestamp: string | null;
  readonly errorUri: string | null;
};

/** Longest text that the record keeps of a description. Entra's own are under 1,000 characters. */
const LONGEST_DESCRIPTION = 4_000;
/** Of a pasted text: room for one message with its ids. */
const LONGEST_STRETCH = 1_500;
const AADSTS = /AADSTS(\d{4,10})/gu;
const NO_DETAILS: ErrorDetails = {
  error: null,
  suberror: null,
  codes: [],
  description: '',
  traceId: null,
  correlationId: null,
  timestamp: null,
  errorUri: null,
};

const optionalText = z.string().optional().catch(undefined);
const tokenErrorSchema = z.object({
  error: z.string(),
  error_description: optionalText,
  error_codes: z.array(z.number().int().nonnegative()).optional().catch(undefined),
  suberror: optionalText,
  trace_id: optionalText,
  correlation_id: optionalText,
  timestamp: optionalText,
  error_uri: optionalText,
});

/** Reads the JSON body of a failed token or discovery request (RFC 6749 section 5.2 with Entra's additions). */
export function detailsOfTokenError(body: unknown): ErrorDetails | null {
  const parsed = tokenErrorSchema.safeParse(body);
  if (!parsed.success) return null;
  const wire = parsed.data;
  const description = wire.error_description ?? '';
  const read = detailsOfText(description);
  return {
    error: wire.error,
    suberror: wire.suberror ?? null,
    codes: unique([...read.codes, ...(wire.error_codes ?? [])]),
    description: read.description,
    traceId: wire.trace_id ?? read.traceId,
    correlationId: wire.correlation_id ?? read.correlationId,
    timestamp: wire.timestamp ?? read.timestamp,
    errorUri: wire.error_uri ?? null,
  };
}

/** Reads an error response at the redirect URI (RFC 6749 section 4.1.2.1); `null` when there is no `error` in it. */
export function detailsOfCallback(parameter: (name: string) => string | undefined): ErrorDetails | null {
  const error = parameter('error');
  if (error === undefined) return null;
  return {
    ...detailsOfText(parameter('error_description') ?? ''),
    error,
    suberror: parameter('suberror') ?? parameter('error_subcode') ?? null,
    errorUri: parameter('error_uri') ?? null,
  };
}

export type PageText = {
  /** Content of `<meta name="PageID">`. */
  readonly pageId: string | null;
  /** Text of the script that assigns `$Config`, or empty. */
  readonly config: string;
  /** Text as a person sees it. */
  readonly visible: string;
};

const ERROR_PAGES = ['ConvergedError', 'Error'];
const configSchema = z.object({
  strServiceExceptionMessage: optionalText,
  strMainMessage: optionalText,
  iErrorCode: z.union([z.number(), z.string()]).optional().catch(undefined),
  sErrorCode: optionalText,
  sErrTxt: optionalText,
  correlationId: optionalText,
  sessionId: optionalText,
});

/**
 * Reads Entra's own error page: structured `$Config` first, visible text second. Sign-in pages carry an error number in
 * normal operation, so only an error page answers; every other page gives `null`.
 */
export function detailsOfErrorPage(page: PageText): ErrorDetails | null {
  const config = parseConfig(page.config);
  const isErrorPage = page.pageId !== null && ERROR_PAGES.includes(page.pageId);
  if (!isErrorPage) return null;
  const visible = detailsOfText(page.visible);
  if (config === null) return visible;
  const message = detailsOfText(config.strServiceExceptionMessage ?? config.strMainMessage ?? '');
  const stated = Number(config.iErrorCode ?? config.sErrorCode);
  return {
    ...NO_DETAILS,
    codes: unique([
      ...message.codes,
      ...(Number.isInteger(stated) && stated > 0 ? [stated] : []),
      ...visible.codes,
    ]),
    description: message.description === '' ? visible.description : message.description,
    traceId: message.traceId ?? visible.traceId,
    correlationId: config.correlationId ?? message.correlationId ?? visible.correlationId,
    timestamp: message.timestamp ?? visible.timestamp,
  };
}

/** What the sign-in page answers to a name or a password. Other numbers stand there in normal operation, 50058 above all. */
const FIELD_ERRORS = [50034, 50053, 50055, 50056, 50057, 50064, 50126, 50128, 50144, 51004];

/**
 * Reads the message beside a field of a sign-in page: a stated AADSTS number first, then `sErrorCode` where it is one
 * that only a refused name or password leads to. `null` when nothing is refused.
 */
export function detailsOfFieldError(page: PageText & { readonly alert: string }): ErrorDetails | null {
  const config = parseConfig(page.config);
  const number = Number(config?.sErrorCode);
  const told = FIELD_ERRORS.includes(number) ? [number] : [];
  const alert = detailsOfText(page.alert.trim());
  // Other pages use alerts for news that is no refusal.
  const isRefusal = alert.codes.length > 0 || (alert.description !== '' && page.pageId === 'ConvergedSignIn');
  if (!isRefusal && told.length === 0) return null;
  const stated = detailsOfText(config?.sErrTxt ?? '');
  return {
    ...NO_DETAILS,
    codes: unique([...alert.codes, ...told]),
    description: alert.description === '' ? stated.description : alert.description,
    traceId: config?.sessionId ?? alert.traceId,
    correlationId: config?.correlationId ?? alert.correlationId,
    timestamp: alert.timestamp,
  };
}

/** Reads what a user copied from Entra's page. `code` is the telling number; only the stretch that states it is kept. */
export function detailsOfPastedPage(text: string, code: number): ErrorDetails {
  const whole = detailsOfText(text);
  const start = Math.max(0, text.indexOf(`AADSTS${code}`));
  const stretch = text.slice(start, start + LONGEST_STRETCH).split(/\r?\n\s*\r?\n/u)[0] ?? '';
  return { ...whole, codes: [code], description: stretch.trim() };
}

function parseConfig(script: string): z.infer<typeof configSchema> | null {
  const assignment = /\$Config\s*=\s*(?=\{)/u.exec(script);
  const end = script.lastIndexOf('}');
  if (assignment === null || end < assignment.index) return null;
  try {
    const json = script.slice(assignment.index + assignment[0].length, end + 1);
    const parsed = configSchema.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Reads codes and ids out of a description; today's is one line, older ones separate the ids by CR LF. */
function detailsOfText(text: string): ErrorDetails {
  const description = text.slice(0, LONGEST_DESCRIPTION);
  return {
    ...NO_DETAILS,
    codes: unique([...description.matchAll(AADSTS)].map((match) => Number(match[1]))),
    description,
    traceId: firstGroup(description, /(?:Trace|Request) ID:\s*([0-9a-f-]{36})/iu),
    correlationId: firstGroup(description, /Correlation ID:\s*([0-9a-f-]{36})/iu),
    timestamp: firstGroup(description, /Timestamp:\s*(\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\dZ)/iu),
  };
}

function firstGroup(text: string, pattern: RegExp): string | null {
  return pattern.exec(text)?.[1] ?? null;
}

function unique(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)];
}
