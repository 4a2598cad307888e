import { withSettings } from './client-part.ts';
import { onPage } from './expected.ts';
import { MEMBER } from './person.ts';
import type { Scenario } from './scenario.ts';

export const clientIdNotFilledIn: Scenario = {
  id: 'client-id-not-filled-in',
  title: 'Client ID left at zeros',
  group: 'client',
  mistake: 'The settings still hold the zeros of a template where the client ID belongs.',
  instruction: 'Sign in with a client ID of zeros. The error stays on the page and never reaches the app.',
  cause: 'client_id_placeholder',
  expected: onPage(700038),
  client: withSettings('desktop', { clientId: '00000000-0000-0000-0000-000000000000' }),
  person: MEMBER,
  change: (directory) => directory,
};
