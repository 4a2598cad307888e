import { describe, expect, it } from 'vitest';
import { secretSpans } from '../../../../shared/formats/masking/secret-spans.ts';

const hiddenIn = (text: string): readonly string[] =>
  secretSpans(text).map(({ start, end }) => text.slice(start, end));

describe('an address', () => {
  it.each([
    'rediss://:KHiFdk!KmCSHvil@host.example:6379',
    'REDIS_URL=rediss://:KHiFdk!KmCSHvil',
    'postgres://app:KHiFdk!KmCSHvil',
    'see amqp://app:KHiFdk!KmCSHvil\nnext line',
  ])('hides the password, also where the address breaks off: %s', (text) => {
    expect(hiddenIn(text)).toContain('KHiFdk!KmCSHvil');
  });

  it.each([
    'http://localhost:3000/callback',
    'https://[::1]:8443/callback',
    'http://localhost:${PORT}/callback',
    'http://localhost:<port>/callback',
    'http://localhost:PORT/callback',
    'jdbc:sqlserver://db.example:1433;databaseName=app',
  ])('shows its port: %s', (text) => {
    expect(hiddenIn(text)).toEqual([]);
  });
});
