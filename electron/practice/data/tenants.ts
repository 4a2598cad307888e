import { definePolicy, defineTenant } from '../define.ts';
import { CONSUMERS_TENANT_ID } from '../directory.ts';
import { BLOCKED_USER_ID } from './user-ids.ts';

/** Reserved names (RFC 2606) and patterned identifiers: nobody can take them for a real tenant. */
export const CONTOSO = defineTenant({
  id: '0c0ffee0-0000-4000-8000-00000000c0de',
  domain: 'contoso.practice.example',
  name: 'Contoso (practice)',
  conditionalAccess: [
    definePolicy({ displayName: 'Block Bruno', users: [BLOCKED_USER_ID], grantControl: 'block' }),
  ],
});

/** Where the guest is at home, and where the multi-tenant app is registered. */
export const FABRIKAM = defineTenant({
  id: '0c0ffee0-0000-4000-8000-0000000fab01',
  domain: 'fabrikam.practice.example',
  name: 'Fabrikam (practice)',
});

/** Personal accounts: Microsoft's own identifier, because clients compare with it. */
export const CONSUMERS = defineTenant({
  id: CONSUMERS_TENANT_ID,
  domain: 'outlook.practice.example',
  name: 'Personal accounts (practice)',
});
