import { defineCause } from '../../../reasoning/cause.ts';
import { theRedirectUri } from '../../../reasoning/dialects/mention.ts';
import { OWN_MACHINE } from '../../../reasoning/dialects/privileges.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const localhostNotResolvable = defineCause('localhost_not_resolvable', {
  title: 'The name localhost cannot be resolved',
  summary: (facts) =>
    `The sign-in ends at ${theRedirectUri(facts)}, but on this machine the name localhost has no address (changed hosts file, DNS or VPN), so the listener or the browser cannot use it.`,
  ruledOutBy: () =>
    'getent hosts localhost (Windows: ping localhost) prints 127.0.0.1 or ::1, also in the container or WSL where the app runs.',
  nextStep: () =>
    'Run getent hosts localhost, or nslookup and ping localhost on Windows, both on the machine with the browser and where the app runs; if there is no address, look at the hosts file.',
  repairs: (facts) => [
    code(
      facts,
      [
        [
          null,
          'Put “127.0.0.1 localhost” and “::1 localhost” into the hosts file: /etc/hosts, or C:\\Windows\\System32\\drivers\\etc\\hosts.',
        ],
        [
          null,
          'Let the app listen on 127.0.0.1 itself, and on ::1, without asking for the name; the redirect URI stays http://localhost.',
        ],
        [
          ['docker', 'kubernetes'],
          'Containers without /etc/hosts (scratch, distroless): add the entry, or listen on 0.0.0.0 and publish the port on 127.0.0.1 of the host.',
        ],
        [
          ['msal-node', 'msal-python', 'azure-cli', 'azidentity', 'go'],
          'Corporate proxies: exclude localhost and 127.0.0.1 (NO_PROXY, and the browser’s proxy settings).',
        ],
        [
          ['azure-cli', 'powershell'],
          'As a way round: az login --use-device-code, or Connect-MgGraph -UseDeviceCode.',
        ],
      ],
      {
        change: { before: '# 127.0.0.1 localhost', after: '127.0.0.1 localhost' },
        undo: 'Write the former line again.',
        privilege: OWN_MACHINE,
      },
    ),
  ],
});
