import { describe, expect, it } from 'vitest';
import { NetworkFailure, type HttpResponse } from '../../../electron/ports.ts';
import { recordNetwork } from '../../../electron/sign-in/recording-network.ts';
import { createRedactor } from '../../../shared/evidence/redact.ts';
import { noDeadline } from '../../support/node-ports.ts';

const TOKEN_URL = 'https://login.microsoftonline.com/contoso/oauth2/v2.0/token';
const clock = { now: () => new Date('2026-11-21T10:00:00Z'), elapsed: () => 0, deadline: noDeadline };
const { signal } = new AbortController();

function network(answer: () => Promise<HttpResponse>) {
  return recordNetwork({ send: answer }, signal, clock, createRedactor());
}

const post = (body: string) => ({ method: 'POST', url: TOKEN_URL, headers: {}, body }) as const;
const json =
  (status: number, body: unknown, headers: Record<string, string> = {}) =>
  () =>
    Promise.resolve({
      status,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });

describe('the network of an attempt', () => {
  it('keeps tokens raw for main, and their shapes for the record', async () => {
    const recorder = network(
      json(200, { access_token: 'aaaa.bbbb.cccc', token_type: 'Bearer', expires_in: 3599 }),
    );
    await recorder.send(post('grant_type=authorization_code&code=the-code&client_secret=the-secret'));
    expect(recorder.lastTokens()?.accessToken).toBe('aaaa.bbbb.cccc');
    const text = JSON.stringify(recorder.exchanges());
    expect(text).not.toMatch(/aaaa|the-code|the-secret/u);
    expect(recorder.exchanges()[0]).toMatchObject({
      purpose: 'token',
      requestBody: [
        { name: 'grant_type', value: 'authorization_code' },
        { name: 'code', value: { redacted: 'code', length: 8 } },
        { name: 'client_secret', value: { redacted: 'secret', length: 10 } },
      ],
    });
  });

  it('reads the error as the server states it', async () => {
    const recorder = network(
      json(401, {
        error: 'invalid_client',
        error_description: 'AADSTS7000222: expired',
        error_codes: [7000222],
      }),
    );
    await recorder.send(post(''));
    expect(recorder.exchanges()[0]?.response).toMatchObject({ httpStatus: 401, error: { codes: [7000222] } });
  });

  it('keeps a proxy’s page as bounded text', async () => {
    const recorder = network(() =>
      Promise.resolve({
        status: 502,
        headers: { 'content-type': 'text/html' },
        body: `<h1>${'x'.repeat(9_000)}`,
      }),
    );
    await recorder.send(post(''));
    const response = recorder.exchanges()[0]?.response;
    expect(response?.status === 'answered' && response.text?.length).toBe(2_000);
  });

  it('records that no answer came, and lets the failure pass', async () => {
    const recorder = network(() =>
      Promise.reject(new NetworkFailure('ERR_NAME_NOT_RESOLVED', 'no such host')),
    );
    await expect(recorder.send(post(''))).rejects.toThrow('no such host');
    expect(recorder.exchanges()[0]?.response).toEqual({
      status: 'no-answer',
      code: 'ERR_NAME_NOT_RESOLVED',
      message: 'no such host',
    });
  });

  it('reads the clock of the server', async () => {
    const recorder = network(json(200, {}, { date: 'Sat, 21 Nov 2026 09:50:00 GMT' }));
    await recorder.send(post(''));
    expect(recorder.clockReading()).toMatchObject({ skewSeconds: 600 });
  });

  it('is not misled by members named like parts of an object', async () => {
    const recorder = network(() =>
      Promise.resolve({
        status: 200,
        headers: {},
        body: '{"__proto__":{"access_token":"x"},"constructor":1}',
      }),
    );
    await recorder.send(post(''));
    expect(recorder.lastTokens()).toBeNull();
    expect(JSON.stringify(recorder.exchanges())).toContain('__proto__');
  });
});
