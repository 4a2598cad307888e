import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { judge } from '../../../shared/judging/judge.ts';
import type { Evidence } from '../../../shared/evidence/evidence.ts';
import { toJsonReport } from '../../../shared/report/json.ts';
import {
  buildError,
  buildEvidence,
  buildProfile,
  buildToken,
  NOW,
  observed,
  stoppedAtToken,
  stoppedOnPage,
} from '../../support/build-evidence.ts';

const VERSIONS = { app: '0.1.0', electron: '45.4.1', msalNode: '7.2.1' };

function report(evidence: Evidence): string {
  return toJsonReport(evidence, judge(evidence, { now: NOW }), VERSIONS);
}

const claims = z.object({
  evidence: z.object({
    idToken: z.object({
      value: z.object({
        payload: z.array(
          z.object({ name: z.string(), json: z.string().optional(), value: z.unknown().optional() }),
        ),
      }),
    }),
  }),
});

const payloadIn = (text: string) => claims.parse(JSON.parse(text)).evidence.idToken.value.payload;

describe('toJsonReport', () => {
  it('is versioned, pretty and the same for the same input', () => {
    const text = report(buildEvidence());
    expect(text.startsWith('{\n  "schema": 2,\n  "versions": {')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
    expect(report(buildEvidence())).toBe(text);
    expect(Object.keys(JSON.parse(text) as object)).toEqual([
      'schema',
      'versions',
      'verdict',
      'answer',
      'alternatives',
      'findings',
      'expectations',
      'acceptance',
      'evidence',
    ]);
  });

  it('keeps what a helper needs', () => {
    const text = report(stoppedAtToken(buildError(7000222, 'invalid_client')));
    for (const part of ['AADSTS7000222', 'client_secret_expired', '7d3c1b52-', 'invalid_client']) {
      expect(text).toContain(part);
    }
  });

  it('replaces personal claims, and claims that nobody knows, by their shape', () => {
    const token = buildToken({
      extension_pet: 'Rex',
      ipaddr: '203.0.113.7',
      onprem_sid: 'S-1-5-21',
      phone_number: '+1 555',
    });
    const text = report(buildEvidence({ idToken: observed(token) }));
    const payload = payloadIn(text);
    const shape = { redacted: 'personal' };
    for (const name of [
      'email',
      'name',
      'preferred_username',
      'ipaddr',
      'onprem_sid',
      'phone_number',
      'extension_pet',
    ]) {
      expect(
        payload.find((claim) => claim.name === name),
        name,
      ).toMatchObject({ value: shape });
    }
    expect(payload.find((claim) => claim.name === 'tid')?.json).toContain('0b9a63a2');
    for (const value of ['mara@', 'Mara Example', 'Rex', '203.0.113.7', 'S-1-5-21', '+1 555']) {
      expect(text).not.toContain(value);
    }
  });

  it('replaces personal fields of the profile and of requests', () => {
    const evidence = buildEvidence({
      profile: buildProfile({
        loginHint: 'mara-without-at',
        extraQueryParameters: [{ name: 'slice', value: 'canary-value' }],
      }),
      exchanges: [],
      authorize: observed({
        endpoint: 'https://login.microsoftonline.com/x/oauth2/v2.0/authorize',
        parameters: [{ name: 'login_hint', value: 'mara-without-at' }],
        nonce: 'n',
      }),
    });
    const text = report(evidence);
    expect(text).not.toContain('mara-without-at');
    expect(text).not.toContain('canary-value');
    expect(text).toContain('slice');
  });

  it('takes addresses and tokens out of free text', () => {
    const error = buildError(
      50020,
      'invalid_grant',
      'User account ‘mara_contoso.com#EXT#@fabrikam.example’ sent eyJhbGciOiJSUzI1NiJ9.e30.sig',
    );
    const text = report(stoppedOnPage(error));
    expect(text).not.toContain('fabrikam');
    expect(text).not.toContain('eyJhbGci');
    expect(text).toContain('(e-mail address)');
    expect(text).toContain('(token)');
  });

  it('takes the user’s name out of page titles', () => {
    const page = {
      at: '',
      url: '',
      httpStatus: 200,
      title: 'Hello Mara Example',
      pageId: null,
      step: 'other' as const,
      error: null,
    };
    expect(report(buildEvidence({ pages: [page] }))).toContain('Hello (name)');
  });

  // What grows with the square of the length would not end within this test's time.
  it('comes to an end with hostile claims', () => {
    const hostile = { uti: 'a'.repeat(250_000), rh: 'eyJ-'.repeat(60_000), aio: 'a@'.repeat(100_000) };
    expect(report(buildEvidence({ idToken: observed(buildToken(hostile)) }))).toContain('"uti"');
  });
});
