import { describe, expect, it } from 'vitest';
import { explain } from '../../shared/judging/explain.ts';
import { CASES } from './cases/index.ts';
import { unwrapped } from './unwrapped.ts';

const GUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/giu;
const HOST = /(?<=\/\/)[a-z0-9-]+(?:\.[a-z0-9-]+)+/giu;
const ADDRESS = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;

/** What is the same for everyone, and may stand in an answer to any text. */
const CONSTANTS: ReadonlySet<string> = new Set([
  '00000003-0000-0000-c000-000000000000', // Microsoft Graph
  '04b07795-8ddb-461a-bbee-02f9e1bf7b46', // Azure CLI
  '9188040d-6c67-4c5b-b112-36a304b66dad', // the tenant of personal accounts
  '00000000-0000-0000-0000-000000000000', // the default app role
  '169.254.169.254', // the instance metadata service
  '127.0.0.1',
  'aka.ms',
]);
const MICROSOFT =
  /(?:^|\.)(?:microsoft|azure|windows|office365|microsoftonline|azure-api|chinacloudapi|partner\.microsoftonline)\.(?:com|net|us|cn)$|\.aad\.brokerplugin$|^microsoft\.aad\.brokerplugin$/iu;

/** Values of an answer to this text that do not stand in it, and are no constants. */
function inventedIn(text: string): readonly string[] {
  const { answer, alternatives } = explain(text);
  const said = JSON.stringify([answer, ...alternatives]);
  const given = unwrapped(text);
  return [GUID, HOST, ADDRESS]
    .flatMap((pattern) => said.match(pattern) ?? [])
    .map((value) => value.toLowerCase())
    .filter((value) => !CONSTANTS.has(value) && !MICROSOFT.test(value) && !given.includes(value));
}

describe('the values of an answer', () => {
  it('stand in the text, whatever the text', () => {
    const invented = CASES.map(({ id, text }) => [id, inventedIn(text)] as const).filter(
      ([, values]) => values.length > 0,
    );

    expect(invented).toEqual([]);
  });

  it('are looked for in commands and requests, too', () => {
    const text =
      "AADSTS50011: The redirect URI 'https://app.contoso.example/cb' specified in the request does not match the redirect URIs configured for the application '0bf7add1-4532-4ea0-861c-b147b3e09d36'.";

    expect(JSON.stringify(explain(text).answer.repairs)).toContain('0bf7add1-4532-4ea0-861c-b147b3e09d36');
  });
});
