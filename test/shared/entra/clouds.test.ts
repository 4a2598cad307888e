import { expect, it } from 'vitest';
import { CLOUD_IDS, cloudById, loginAliases } from '../../../shared/entra/clouds.ts';

it('the pages of a cloud are those of its own login hosts, and no host is in two clouds', () => {
  const hosts = CLOUD_IDS.flatMap((id) => [cloudById(id).loginHost ?? [], loginAliases(id)].flat());
  expect(new Set(hosts).size).toBe(hosts.length);
  expect(hosts.filter((host) => !/^[a-z]+(?:\.[a-z]+)+$/u.test(host))).toEqual([]);
});

it('personal accounts type their password at a host of the public cloud', () => {
  expect(loginAliases('public')).toContain('login.live.com');
});

it('nobody shows the practice tenant’s pages but itself', () => {
  expect(loginAliases('practice')).toEqual([]);
});
