import type { ErrorRule } from '../../reasoning/error-rule.ts';

export const ERROR_RULES: readonly ErrorRule[] = [
  {
    id: 'device-refused',
    title: 'Entra accepts the device',
    step: 'account',
    weight: 'sign-in',
    why: 'Registered devices and Windows Hello identify themselves with keys of their own. This check covers the errors about those.',
    docs: 'https://learn.microsoft.com/entra/identity/devices/overview',
    proof: { by: 'never', otherwise: 'Nothing in the tokens says that the device identified itself.' },
    needs: 'the tokens',
  },
];
