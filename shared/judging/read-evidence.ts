import { cloudById } from '../entra/clouds.ts';
import type { Evidence, Field as SentField } from '../evidence/evidence.ts';
import { at, type Place } from '../evidence/place.ts';
import { parseErrorText, type ErrorText } from '../reading/error-text.ts';
import type { Facts, Flow } from '../reading/facts.ts';
import { NO_FACTS } from '../reading/facts.ts';
import type { FieldName } from '../reading/field-names.ts';
import type { Field } from '../reading/fields.ts';
import type { Quoted } from '../reading/quoted.ts';
import { registeredForm } from '../reasoning/sent.ts';
import { endingSighting, type Sighting } from '../reasoning/sightings.ts';

/**
 * The record of an attempt, read for the same signals as a text: what is structured is taken as it is, and only what
 * Entra or the network said in words is read. Errors that the user overcame are left out: they did not end the attempt.
 */
export function readEvidence(evidence: Evidence): ErrorText {
  const ending = endingSighting(evidence) ?? null;
  const told =
    ending === null ? toldWithoutEntra(evidence) : { text: ending.error.description, place: ending.place };
  const read = parseErrorText(told.text);
  const quote: ErrorText['quote'] = (piece, value) => ({
    value,
    quote: piece.value === '' ? read.quote(piece, value).quote : piece.value,
    source: piece.place ?? told.place,
  });
  const codes = ending === null ? [] : codesOf(ending);
  return {
    ...read,
    quote,
    codes,
    telling: codes[0] ?? null,
    fields: [...fieldsOf(evidence, ending), ...read.fields],
    facts: factsOf(evidence, ending, read.facts, told.place),
  };
}

type Told = { readonly text: string; readonly place: Place };

/** An attempt that Entra did not end: the last request without an answer, or our own words. */
function toldWithoutEntra({ end, exchanges }: Evidence): Told {
  if (end.kind === 'signed-in') return { text: '', place: at.end };
  const index = exchanges.findLastIndex(({ response }) => response.status === 'no-answer');
  const response = exchanges[index]?.response;
  if (response?.status === 'no-answer') {
    return { text: `${response.code} ${response.message}`, place: at.exchange(index) };
  }
  return end.kind === 'failed'
    ? { text: `${end.code.replaceAll('-', '_')}: ${end.message}`, place: at.end }
    : { text: '', place: at.end };
}

/** The codes stand in the response itself, whatever its description says. */
function codesOf({ error, place }: Sighting): ErrorText['codes'] {
  return error.codes.map((number) => {
    const value = `AADSTS${number}`;
    const start = Math.max(0, error.description.indexOf(value));
    return { value, number, kind: 'stated', start, end: start + value.length, place };
  });
}

const SENT = ['redirect_uri', 'scope', 'response_type', 'prompt'] as const;

function fieldsOf(evidence: Evidence, ending: Sighting | null): readonly Field[] {
  const { profile, authorize, exchanges } = evidence;
  const sent = authorize.status === 'observed' ? authorize.value.parameters : [];
  const grants = exchanges.flatMap(({ purpose, requestBody }, index) =>
    purpose === 'token' && ending !== null ? pick(requestBody, ['grant_type'], () => at.exchange(index)) : [],
  );
  return [
    toField('client_id', profile.clientId, at.profile('clientId')),
    toField('redirect_uri', registeredForm(evidence), at.profile('redirectUri')),
    toField('scope', profile.scopes, at.profile('scopes')),
    ...pick(sent, SENT, at.request),
    ...grants,
    ...errorFields(ending),
  ];
}

function errorFields(ending: Sighting | null): readonly Field[] {
  if (ending === null) return [];
  const { error, place } = ending;
  return [
    ...(error.error === null ? [] : [toField('error', error.error, place)]),
    ...(error.suberror === null ? [] : [toField('suberror', error.suberror, place)]),
  ];
}

function pick(
  fields: readonly SentField[],
  names: readonly FieldName[],
  place: (name: string) => Place,
): readonly Field[] {
  return names.flatMap((name) => {
    const value = fields.find((field) => field.name === name)?.value;
    return typeof value === 'string' ? [toField(name, value, place(name))] : [];
  });
}

function toField(name: FieldName, value: string, place: Place): Field {
  return { name, value, place, start: 0, end: 0, before: [], items: [], isQuoted: true };
}

const GRANT_FLOWS: Readonly<Record<string, Flow>> = {
  authorization_code: 'authorization-code',
  device_code: 'device-code',
  'urn:ietf:params:oauth:grant-type:device_code': 'device-code',
  client_credentials: 'client-credentials',
  refresh_token: 'refresh-token',
};

const FLOW_OF_KIND: Readonly<Record<Evidence['kind'], Flow>> = {
  'sign-in': 'authorization-code',
  'device-code': 'device-code',
  renewal: 'refresh-token',
  'app-only': 'client-credentials',
};

/** What a message states of the request beats what the profile holds. */
function factsOf(evidence: Evidence, ending: Sighting | null, told: Facts, toldAt: Place): Facts {
  const { profile, exchanges } = evidence;
  const host = cloudById(profile.cloud).loginHost;
  const quoted = <T>(value: T, text: string, source: Place): Quoted<T> => ({ value, quote: text, source });
  const known = (value: string, source: Place): Quoted | null =>
    value === '' ? null : quoted(value, value, source);
  const stated = (fact: Quoted | null): Quoted | null => (fact === null ? null : { ...fact, source: toldAt });
  const grant = exchanges
    .flatMap(({ requestBody }) => pick(requestBody, ['grant_type'], () => at.end))
    .at(-1);
  const flow = GRANT_FLOWS[grant?.value ?? ''] ?? FLOW_OF_KIND[evidence.kind];
  return {
    ...NO_FACTS,
    telling: told.telling === null ? null : { ...told.telling, source: toldAt },
    ...(ending !== null && {
      telling: firstCode(ending),
      codes: ending.error.codes.map((code) => quoted(code, `AADSTS${code}`, ending.place)),
      oauthError: ending.error.error === null ? null : known(ending.error.error, ending.place),
      suberror: ending.error.suberror === null ? null : known(ending.error.suberror, ending.place),
      traceId: known(ending.error.traceId ?? '', ending.place),
      correlationId: known(ending.error.correlationId ?? '', ending.place),
      timestamp: known(ending.error.timestamp ?? '', ending.place),
    }),
    clientId: known(profile.clientId, at.profile('clientId')),
    tenant: known(profile.tenant, at.profile('tenant')),
    redirectUri: known(registeredForm(evidence), at.profile('redirectUri')),
    scope: known(profile.scopes, at.profile('scopes')),
    loginHost: host === null ? null : quoted(host, host, at.profile('cloud')),
    cloud: profile.cloud === 'practice' ? null : profile.cloud,
    flow: quoted(flow, flow, at.end),
    appName: stated(told.appName),
    registeredRedirectUris: told.registeredRedirectUris.map((uri) => ({ ...uri, source: toldAt })),
    resource: stated(told.resource),
    user: stated(told.user),
    parameter: stated(told.parameter),
    issuerSeen: stated(told.issuerSeen),
    issuerExpected: stated(told.issuerExpected),
    audienceSeen: stated(told.audienceSeen),
    audienceExpected: stated(told.audienceExpected),
    subjectSeen: stated(told.subjectSeen),
    subjectExpected: stated(told.subjectExpected),
    times: told.times.map((time) => ({ ...time, source: toldAt })),
  };
}

function firstCode({ error, place }: Sighting): Facts['telling'] {
  const [code] = error.codes;
  return code === undefined ? null : { value: code, quote: `AADSTS${code}`, source: place };
}
