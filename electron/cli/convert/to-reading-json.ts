import type { Imported } from '../../../shared/formats/format.ts';
import type { ConfigurationReading } from '../../../shared/formats/read-configuration.ts';

/** What `--json` prints: all that was read, and nothing of a secret but that there is one. */
export const toReadingJson = (reading: Extract<ConfigurationReading, { kind: 'read' }>) => ({
  schema: 1,
  format: reading.format?.id ?? null,
  sure: reading.isSure,
  registrations: reading.registrations.map(toRegistrationJson),
});

const toRegistrationJson = (imported: Imported) => {
  const { label, draft, secret, loginHost, read, open, assumed, notices, ignored } = imported;
  return {
    label,
    profile: draft,
    hasSecret: secret !== null,
    loginHost,
    read,
    open,
    assumed,
    notices,
    ignored,
  };
};
