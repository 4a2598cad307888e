import type { Look } from '../../../reasoning/signals/condition.ts';
import { all, any, code, look, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { foreignAppRedirectClosed } from '../causes/foreign-app-redirect-closed.ts';
import { redirectUriLoopbackPortMismatch } from '../causes/redirect-uri-loopback-port-mismatch.ts';
import { redirectUriNotRegistered } from '../causes/redirect-uri-not-registered.ts';

/** Apps of Microsoft and of other publishers that tools sign in with. */
const FOREIGN_APPS: ReadonlySet<string> = new Set([
  // Visual Studio Code
  'aebc6443-996d-45c2-90f0-388ff96faa56',
  // Claude
  '08ad6f98-a4f8-4635-bb8d-f1a3044760f0',
  // Azure CLI
  '04b07795-8ddb-461a-bbee-02f9e1bf7b46',
  // Azure PowerShell
  '1950a258-227b-4e31-a9cf-717495945fc2',
  // Microsoft Graph Command Line Tools
  '14d82eec-204b-4c2f-b7e8-296a70dab67e',
  // Outlook on the web
  '9199bf20-a13f-4107-85dc-02114787ef48',
  // Microsoft Teams, desktop and web
  '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
  '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
  // Microsoft Office
  'd3590ed6-52b3-4102-aeff-aad2292ab01c',
  // Visual Studio
  '872cd9fa-d31f-45e0-9eab-6e460a02d1f1',
]);

const isForeignApp: Look = ({ facts: { clientId } }) =>
  clientId !== null && FOREIGN_APPS.has(clientId.value.toLowerCase()) ? [clientId] : null;

const REDIRECT_REFUSED = any(code(50011), says('does not match redirect uris configured for application'));

export const foreignAppSignals = [
  ...signalsOf(foreignAppRedirectClosed, [7, all(REDIRECT_REFUSED, look(isForeignApp))]),
  ...signalsOf(redirectUriNotRegistered, [-3, all(REDIRECT_REFUSED, look(isForeignApp))]),
  ...signalsOf(redirectUriLoopbackPortMismatch, [-4, all(REDIRECT_REFUSED, look(isForeignApp))]),
];
