import type { Facts } from '../../reading/facts.ts';
import type { Quoted } from '../../reading/quoted.ts';
import type { RankedCause } from '../combine.ts';
import type { Section } from './evidence-text.ts';

/** Turns places in the written-out evidence into pointers into the evidence itself. */
export function relocateRanking(
  ranking: readonly RankedCause[],
  sections: readonly Section[],
): readonly RankedCause[] {
  return ranking.map((ranked) => ({
    ...ranked,
    quotes: ranked.quotes.map((quote) => relocate(quote, sections)),
  }));
}

export function relocateFacts(facts: Facts, sections: readonly Section[]): Facts {
  const one = <T>(value: Quoted<T> | null): Quoted<T> | null =>
    value === null ? null : relocate(value, sections);
  const many = <T>(values: readonly Quoted<T>[]): readonly Quoted<T>[] =>
    values.map((value) => relocate(value, sections));
  return {
    telling: one(facts.telling),
    codes: many(facts.codes),
    oauthError: one(facts.oauthError),
    suberror: one(facts.suberror),
    clientId: one(facts.clientId),
    appName: one(facts.appName),
    tenant: one(facts.tenant),
    redirectUri: one(facts.redirectUri),
    registeredRedirectUris: many(facts.registeredRedirectUris),
    scope: one(facts.scope),
    resource: one(facts.resource),
    user: one(facts.user),
    parameter: one(facts.parameter),
    issuerSeen: one(facts.issuerSeen),
    issuerExpected: one(facts.issuerExpected),
    audienceSeen: one(facts.audienceSeen),
    audienceExpected: one(facts.audienceExpected),
    subjectSeen: one(facts.subjectSeen),
    subjectExpected: one(facts.subjectExpected),
    loginHost: one(facts.loginHost),
    hosts: many(facts.hosts),
    cloud: facts.cloud,
    times: many(facts.times),
    traceId: one(facts.traceId),
    correlationId: one(facts.correlationId),
    timestamp: one(facts.timestamp),
    flow: one(facts.flow),
    stack: one(facts.stack),
  };
}

function relocate<T>(quoted: Quoted<T>, sections: readonly Section[]): Quoted<T> {
  const { start } = quoted;
  if (start === null) return quoted;
  const section = sections.find((candidate) => start >= candidate.start && start < candidate.end);
  return { ...quoted, source: section?.source ?? 'end', start: null, end: null };
}
