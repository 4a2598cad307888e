import { describe, expect, it } from 'vitest';
import { verifyToken } from '../../electron/tokens/verify-token.ts';
import { annotateClaim } from '../../shared/token/annotate.ts';
import { checkToken } from '../../shared/inspection/checks/all-token-checks.ts';
import { repairsFor } from '../../shared/inspection/checks/token-repairs.ts';
import { inspectText } from '../../shared/inspection/inspect.ts';
import { describeOddity } from '../../shared/token/oddity.ts';
import { readXml } from '../../renderer/tokens/read-xml.ts';
import { createNetwork, NO_NETWORK } from '../support/tokens/fake-network.ts';
import { CLAIM_SETS, createForgeries, HOSTILE_TEXTS } from '../support/tokens/hostile.ts';
import { createKey, toKeySet } from '../support/tokens/keys.ts';
import { NOW, PRACTICE, TENANT } from '../support/tokens/write-token.ts';

const COUNT = 2_000;
const key = createKey('current');
const other = createKey('other');
const KEYS = toKeySet(key.jwk);
const NAMELESS = toKeySet({ ...key.jwk, kid: undefined });
const FORGERIES = createForgeries(COUNT, key, other);
const { signal } = new AbortController();

/** The only addresses that anybody may ever be asked for: this tenant's keys, in either version, of an app or not. */
const MAY_ASK = new RegExp(
  `^https://(?:login\\.microsoftonline\\.(?:com|us)|login\\.partner\\.microsoftonline\\.cn)/${TENANT}/discovery/(?:v2\\.0/)?keys(?:\\?appid=[0-9a-f-]{36})?$`,
  'u',
);

/** Everything that the window does with a text, until nothing is left to do. */
function lookAtAll(text: string): number {
  const result = inspectText(text, { readXml, practice: PRACTICE });
  if (!result.ok) return 0;
  for (const about of result.value) {
    about.oddities.forEach(describeOddity);
    if (about.content.form !== 'decoded') continue;
    const { token, times } = about.content;
    [...token.header, ...token.payload].forEach(annotateClaim);
    const findings = checkToken({ token, times, about, now: NOW, verification: null });
    for (const { line, repair, cause } of findings) {
      expect(line.length + repair.length).toBeLessThan(600);
      if (cause !== null) expect(repairsFor(cause, token, about).length).toBeGreaterThan(0);
    }
    // What crosses to main, or is drawn, has to survive both.
    structuredClone(about);
    JSON.stringify(about);
  }
  return result.value.length;
}

describe(`${COUNT} hostile or changed tokens`, () => {
  it('are looked at without a crash, and pollute nothing', () => {
    let found = 0;
    for (const { token } of FORGERIES) {
      found += lookAtAll(token);
      found += lookAtAll(`Authorization: Bearer ${token}\n{"id_token":"${token}"}`);
    }
    expect(found).toBeGreaterThan(COUNT);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('are never verified with pasted keys, whatever form these have, and ask nobody', async () => {
    const genuine = new Set(CLAIM_SETS.map((claims) => key.sign(claims)));
    for (const { name, token } of FORGERIES) {
      expect(genuine.has(token), name).toBe(false);
      // With a key that has no ID the user says: this one. Then another ID changes nothing.
      const isByKey = name.startsWith('key ID changed');
      for (const text of isByKey ? [KEYS] : [KEYS, NAMELESS, key.pem]) {
        const { outcome } = await verifyToken(token, { from: 'pasted', text }, NO_NETWORK, signal);
        expect(outcome, name).not.toBe('verified');
      }
    }
  });

  it('are never verified with the tenant’s keys, and only these are asked for', async () => {
    const base = `https://login.microsoftonline.com/${TENANT}/discovery`;
    const network = createNetwork({ [`${base}/v2.0/keys`]: KEYS, [`${base}/keys`]: KEYS });
    for (const { name, token } of FORGERIES) {
      const { outcome } = await verifyToken(token, { from: 'tenant' }, network, signal);
      expect(outcome, name).not.toBe('verified');
    }
    expect(network.asked.length).toBeGreaterThan(100);
    expect(network.asked.filter((url) => !MAY_ASK.test(url))).toEqual([]);
  });

  it('does not say so of everything: what is genuine is verified by the same calls', async () => {
    const [id, v2, v1, graph, app] = CLAIM_SETS;
    for (const claims of [id, v2, v1, app]) {
      const answer = await verifyToken(key.sign(claims), { from: 'pasted', text: KEYS }, NO_NETWORK, signal);
      expect(answer.outcome).toBe('verified');
    }
    const ofGraph = await verifyToken(key.sign(graph), { from: 'pasted', text: KEYS }, NO_NETWORK, signal);
    expect(ofGraph.outcome).toBe('not-yours');
  });
});

describe('hostile texts', () => {
  it.each(
    HOSTILE_TEXTS.map((text) => [`${JSON.stringify(text.slice(0, 20))} × ${text.length}`, text] as const),
  )('%s comes to an end', (_, text) => {
    expect(lookAtAll(text)).toBeGreaterThanOrEqual(0);
  });
});
