import { expect, it } from 'vitest';
import { SCENARIOS } from '../../../../electron/practice/scenarios/scenarios.ts';

/** The failures that people meet at Entra, each to be tried here: by number, or by what happens. */
const NUMBERS = [
  500113, 900971, 500112, 700016, 700038, 90002, 900023, 50194, 50020, 50105, 50034, 50126, 50053, 50055,
  50057, 50058, 16000, 65001, 65004, 90094, 650052, 650053, 650056, 650057, 70011, 28000, 500011, 7000222,
  7000218, 700025, 700027, 700024, 700211, 700212, 700213, 7002138, 9002325, 9002326, 9002327, 700054, 54005,
  70008, 501481, 50076, 50079, 53003, 90033,
];

const BY_ID: Readonly<Record<string, number | null>> = {
  'redirect-uri-not-registered': 50011,
  'redirect-uri-trailing-slash': 50011,
  'redirect-uri-letter-case': 50011,
  'redirect-uri-registered-as-https': 50011,
  'redirect-uri-loopback-port': 50011,
  'secret-id-for-value': 7000215,
  'secret-of-another-app': 7000215,
  'secret-not-url-encoded': 7000215,
  throttled: null,
  'nonce-replaced': null,
  'state-replaced': null,
  'signing-key-unknown': null,
  'signing-key-rolled-over': null,
  'v1-token-for-v2-api': null,
  'clock-ten-minutes-off': null,
  'email-claim-missing': null,
  'groups-overage': null,
  'token-too-large': null,
  'certificate-not-trusted': null,
  'proxy-answers-html': null,
  'redirect-never-comes': null,
};

it.each(NUMBERS)('AADSTS%i can be tried', (number) => {
  expect(SCENARIOS.map(({ expected }) => expected.aadsts)).toContain(number);
});

it.each(Object.entries(BY_ID))('%s can be tried', (id, number) => {
  expect(SCENARIOS.find((scenario) => scenario.id === id)?.expected.aadsts).toBe(number);
});
