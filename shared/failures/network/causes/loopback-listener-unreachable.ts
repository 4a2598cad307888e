import { parseRedirectUri } from '../../../profile/redirect-uri.ts';
import type { Facts } from '../../../reading/facts.ts';
import { defineCause } from '../../../reasoning/cause.ts';
import { theRedirectUri } from '../../../reasoning/dialects/mention.ts';
import { OWN_MACHINE } from '../../../reasoning/dialects/privileges.ts';
import { code } from '../../../reasoning/dialects/repair.ts';

export const loopbackListenerUnreachable = defineCause('loopback_listener_unreachable', {
  title: 'Browser cannot reach the loopback listener',
  summary: (facts) =>
    `Entra sends the browser to ${theRedirectUri(facts)}, which is on the browser’s own machine. The program that waits for the answer runs elsewhere (container, WSL, remote machine), has ended, or listens on another address or port.`,
  ruledOutBy: (facts) =>
    `While the sign-in page is open, curl -v http://localhost:${portIn(facts)}/ on the browser’s machine reaches the program.`,
  nextStep: (facts) =>
    `Run curl -v http://localhost:${portIn(facts)}/ on the browser’s machine and, if that fails, where the program runs: if it works only there, forwarding is missing; if nowhere, the listener has ended or uses another port.`,
  repairs: (facts) => {
    const port = portIn(facts);
    return [
      code(
        facts,
        [
          [null, 'On a machine without a browser use device code, or sign in where the browser is.'],
          [
            ['docker'],
            `Docker: -p 127.0.0.1:${port}:${port}, and the program listens on 0.0.0.0 in the container, at a fixed port.`,
          ],
          [
            null,
            `Remote machine: ssh -L ${port}:localhost:${port} <host>, before the sign-in begins. VS Code and Codespaces: forward the port as ${port} (the same number).`,
          ],
          [['kubernetes'], `Kubernetes: kubectl port-forward pod/<name> ${port}:${port}.`],
          [
            ['azure-cli', 'azidentity', 'powershell', 'terraform', 'github-actions'],
            'Azure CLI: az login --use-device-code. PowerShell: Connect-MgGraph -UseDeviceCode, Connect-AzAccount -UseDeviceAuthentication. Azure SDKs: DeviceCodeCredential.',
          ],
          [
            ['msal-python', 'msal.net', 'msal-node', 'msal-go', 'msal-java'],
            'MSAL: acquire by device code, or a fixed port for the loopback listener (Python: port=…; .NET: WithRedirectUri("http://localhost:<port>")).',
          ],
          [
            null,
            'Local: listen on 127.0.0.1 and ::1, let the firewall pass loopback, exclude localhost from the proxy, and leave a few minutes before giving up.',
          ],
        ],
        {
          undo: 'Close the forwarding again.',
          privilege: OWN_MACHINE,
        },
      ),
    ];
  },
});

function portIn({ redirectUri }: Facts): string {
  const parsed = parseRedirectUri(redirectUri?.value ?? '');
  if (!parsed.ok || parsed.value.port === null) return '<port>';
  return String(parsed.value.port);
}
