import { z } from 'zod';

/** A named value as recordings list them. */
export type NamedValue = { readonly name: string; readonly value: string };

/** One request of a recording, with its answer. */
export type Exchange = {
  /** Milliseconds since 1970; `NaN` when the recording does not say. */
  readonly at: number;
  readonly method: string;
  readonly url: string;
  readonly sentHeaders: readonly NamedValue[];
  readonly sentForm: readonly NamedValue[];
  readonly sentBody: string;
  /** 0 when no answer came. */
  readonly status: number;
  readonly headers: readonly NamedValue[];
  readonly redirectUrl: string;
  readonly contentType: string;
  /** As recorded, in Base64 when `isBase64`; empty when the recording left it out. */
  readonly content: string;
  readonly isBase64: boolean;
  /** What Chrome and Edge say of a request without an answer, such as `net::ERR_FAILED`; else empty. */
  readonly networkError: string;
};

const text = z.string().catch('');
const pairs = z.array(z.object({ name: z.string(), value: text })).catch([]);

/** HAR 1.2, http://www.softwareishard.com/blog/har-12-spec. What is missing or of another type counts as empty. */
const entrySchema = z.object({
  startedDateTime: text,
  request: z.object({
    method: text,
    url: z.string(),
    headers: pairs,
    postData: z.object({ text, params: pairs }).catch({ text: '', params: [] }),
  }),
  response: z
    .object({
      status: z.number().catch(0),
      headers: pairs,
      redirectURL: text,
      content: z
        .object({ mimeType: text, text, encoding: text })
        .catch({ mimeType: '', text: '', encoding: '' }),
      _error: text,
    })
    .catch({
      status: 0,
      headers: [],
      redirectURL: '',
      content: { mimeType: '', text: '', encoding: '' },
      _error: '',
    }),
});

const harSchema = z.object({ log: z.object({ entries: z.array(z.unknown()) }) });

/** The requests of a recording in the order of time; entries that are none are left out. `null` for other JSON. */
export function readExchanges(har: unknown): readonly Exchange[] | null {
  const recording = harSchema.safeParse(har);
  if (!recording.success) return null;
  const exchanges = recording.data.log.entries.map(toExchange).filter((exchange) => exchange !== null);
  // Entries without a time stay where they are: comparing with `NaN` moves nothing.
  return exchanges.sort((a, b) => a.at - b.at || 0);
}

function toExchange(entry: unknown): Exchange | null {
  const parsed = entrySchema.safeParse(entry);
  if (!parsed.success) return null;
  const { startedDateTime, request, response } = parsed.data;
  const { content } = response;
  return {
    at: Date.parse(startedDateTime),
    method: request.method,
    url: request.url,
    sentHeaders: request.headers,
    sentForm: request.postData.params,
    sentBody: request.postData.text,
    status: response.status,
    headers: response.headers,
    redirectUrl: response.redirectURL,
    contentType: content.mimeType.toLowerCase(),
    content: content.text,
    isBase64: content.encoding === 'base64',
    networkError: response._error,
  };
}

/** The value of a header, whatever the case of its name; empty when it is not there. */
export function headerOf(headers: readonly NamedValue[], name: string): string {
  return headers.find((header) => header.name.toLowerCase() === name)?.value ?? '';
}
