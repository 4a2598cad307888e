import { decodeJwt } from 'jose';
import { expect, it } from 'vitest';
import { practiceForTest } from './practice-for-test.ts';
import { redeemAs, userCalled } from './sign-in-as.ts';
import { WEB } from './start-for-test.ts';

const { tenant, raw } = await practiceForTest();

it('50 people sign in at once, and each gets the tokens of the own request', async () => {
  const names = ['mara', 'noor'];
  const signIns = Array.from({ length: 50 }, async (_, index) => {
    const name = names[index % names.length] ?? '';
    const nonce = `nonce ${index}`;
    const { status, body } = await redeemAs(tenant, raw, WEB, name, { nonce });
    const { oid, nonce: echoed } = decodeJwt(String(body['id_token']));
    return { status, oid, isOwn: oid === userCalled(tenant, name).objectId && echoed === nonce };
  });
  const ended = await Promise.all(signIns);
  expect(ended.filter(({ status, isOwn }) => status !== 200 || !isOwn)).toEqual([]);
  expect(new Set(ended.map(({ oid }) => oid)).size).toBe(names.length);
});
