import { menuPath, pageName } from '../../entra/admin-center.ts';
import { ACCOUNT_TYPES, type Registration } from './registration.ts';

/** One setting of the admin center, in the order of its pages. */
export type ChecklistItem = {
  /** Kebab-case, one of its kind in a list. */
  readonly id: string;
  /** The page of the app registration. */
  readonly page: string;
  readonly setting: string;
  /** What to choose or to type. */
  readonly value: string;
  /** Worth a button that copies it. */
  readonly isTyped: boolean;
  readonly why: string;
};

type Item = Omit<ChecklistItem, 'isTyped'> & { readonly isTyped?: boolean };

/** What the person in the admin center does, from “New registration” to consent. */
export function toChecklist(registration: Registration): readonly ChecklistItem[] {
  return [
    ...onRegistration(registration),
    ...onAuthentication(registration),
    SECRET,
    ...onPermissions(registration),
    ...onTokens(registration),
  ].map((item) => ({ isTyped: false, ...item }));
}

const NEW = menuPath('new-registration');

function onRegistration({ displayName, accountTypes, redirectUri }: Registration): readonly Item[] {
  return [
    {
      id: 'name',
      page: NEW,
      setting: 'Name',
      value: displayName,
      isTyped: true,
      why: 'Users read it on the permissions page.',
    },
    {
      id: 'account-types',
      page: NEW,
      setting: 'Supported account types',
      value: ACCOUNT_TYPES[accountTypes],
      why: 'Decides from which directories users may come. A wrong choice is refused at the sign-in page.',
    },
    redirectUri === null
      ? {
          id: 'redirect-uri',
          page: NEW,
          setting: 'Redirect URI',
          value: 'leave it empty',
          why: 'No browser is sent back: the product asks for its token by itself.',
        }
      : {
          id: 'redirect-uri',
          page: NEW,
          setting: 'Redirect URI, platform Web',
          value: redirectUri,
          isTyped: true,
          why: 'Entra compares it with what the product sends, letter by letter.',
        },
  ];
}

function onAuthentication({ issuesIdTokens }: Registration): readonly Item[] {
  if (!issuesIdTokens) return [];
  return [
    {
      id: 'id-tokens',
      page: pageName('implicit-tokens'),
      setting: 'ID tokens (used for implicit and hybrid flows)',
      value: 'on',
      why: 'The product’s document asks for it. Without it Entra refuses a request for an ID token at the sign-in page (AADSTS700054).',
    },
  ];
}

const SECRET: Item = {
  id: 'secret',
  page: pageName('client-secrets'),
  setting: 'New client secret',
  value: 'copy the column Value at once, and note the end date',
  why: 'The Value is shown only now. The column Secret ID is not the secret, and not the client ID either.',
};

function onPermissions({ permissions }: Registration): readonly Item[] {
  const items = permissions.map(({ name, kind, needsAdmin }): Item => ({
    id: `permission-${kind}-${name.toLowerCase().replaceAll('.', '-').replaceAll('_', '-')}`,
    page: `${pageName('api-permissions')} → Add a permission → Microsoft Graph`,
    setting: kind === 'delegated' ? 'Delegated permissions' : 'Application permissions',
    value: name,
    why: needsAdmin
      ? 'Only an administrator may consent to it.'
      : 'Users may consent to it themselves, unless the tenant forbids it.',
  }));
  if (!permissions.some(({ needsAdmin }) => needsAdmin)) return items;
  return [
    ...items,
    {
      id: 'admin-consent',
      page: pageName('api-permissions'),
      setting: 'Grant admin consent for the tenant',
      value: 'every row shows a green “Granted”',
      why: 'A permission that is listed but not granted is not in the token.',
    },
  ];
}

function onTokens({ optionalClaims, groupsClaim }: Registration): readonly Item[] {
  const claims = optionalClaims.map((name): Item => ({
    id: `optional-claim-${name}`,
    page: `${pageName('token-configuration')} → Add optional claim`,
    setting: 'Token type ID',
    value: name,
    why: 'Entra writes the claim only where it is asked for, and only if the user has a value.',
  }));
  if (groupsClaim === null) return claims;
  return [
    ...claims,
    {
      id: 'groups-claim',
      page: `${pageName('token-configuration')} → Add groups claim`,
      setting: 'Groups in tokens',
      value: 'Security groups (better: Groups assigned to the application)',
      why: 'Without it no token names a group. Above 200 groups Entra leaves all of them out.',
    },
  ];
}
