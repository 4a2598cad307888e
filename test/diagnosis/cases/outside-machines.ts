import type { Case } from '../case.ts';
import { block } from '../writing/block.ts';
import { outside, outsideHeldOut } from './outside-the-list.ts';

/** Hosts that are not Microsoft's login hosts, networks and devices. */
export const OUTSIDE_MACHINES: readonly Case[] = [
  outside(
    'outside-kubectl-name',
    'several-lines',
    'Unable to connect to the server: tls: failed to verify certificate: x509: certificate is valid for 10.96.0.1, 192.168.7.10, not 203.0.113.9',
  ),
  outside(
    'outside-kubectl-eks',
    'several-lines',
    'error: You must be logged in to the server (the server has asked for the client to provide credentials)\ncurrent context: arn:aws:eks:eu-central-1:418827731:cluster/shop',
  ),
  outsideHeldOut(
    'outside-pod-secret',
    'several-lines',
    'Warning  FailedMount  3m (x9 over 5m)  kubelet  MountVolume.SetUp failed for volume "cfg" : secret "web-client-secret" not found',
  ),
  outside(
    'outside-tls-version',
    'stack-trace',
    'javax.net.ssl.SSLHandshakeException: Received fatal alert: protocol_version\n\tat java.base/sun.security.ssl.Alert.createSSLException(Alert.java:131)\n\tat com.example.pay.Gateway.charge(Gateway.java:77)\nhost: payments.partner.example',
  ),
  outside(
    'outside-own-certificate',
    'browser-console',
    'GET https://intranet.harborlane.example/favicon.ico net::ERR_CERT_DATE_INVALID\nLet’s Encrypt, valid until yesterday, certbot timer was off.',
  ),
  outsideHeldOut(
    'outside-name-of-database',
    'stack-trace',
    "Error: getaddrinfo ENOTFOUND orders-db.internal\n    at GetAddrInfoReqWrap.onlookup [as oncomplete] (node:dns:109:26) {\n  errno: -3008,\n  syscall: 'getaddrinfo',\n  hostname: 'orders-db.internal'\n}",
  ),
  outside(
    'outside-ssh-key',
    'several-lines',
    'deploy@203.0.113.12: Permission denied (publickey).\nLost connection\nrsync error: unexplained error (code 255) at io.c(232)',
  ),
  outside(
    'outside-gitlab-token',
    'several-lines',
    block`
      Cloning into 'portal'...
      remote: HTTP Basic: Access denied. If a password was provided for Git authentication, the password was incorrect or you're required to use a token instead of a password.
      fatal: Authentication failed for 'https://git.harborlane.example/web/portal.git/'
    `,
  ),
  outsideHeldOut(
    'outside-bitbucket-token',
    'several-lines',
    'remote: You may not have access to this repository or it no longer exists in this workspace. If you think this repository exists and you have access, make sure you are authenticated.\nfatal: Authentication failed for https://bitbucket.org/harborlane/portal.git/',
  ),
  outside(
    'outside-vpn',
    'question',
    'Rückwahl ins Firmennetz bricht ab: Fehler 691, "The remote connection was denied because the user name and password combination you provided is not recognized, or the selected authentication protocol is not permitted on the remote access server."',
  ),
  outside(
    'outside-wifi',
    'several-lines',
    block`
      wlan-autoconfig, event 12013
      Wireless 802.1x authentication failed.
      SSID: CORP-WLAN
      Reason: Explicit Eap failure received
      Error: 0x80420014
    `,
  ),
  outsideHeldOut(
    'outside-remote-desktop',
    'several-lines',
    'Remote Desktop Connection\nAn authentication error has occurred.\nThe function requested is not supported\nRemote computer: APP07\nThis could be due to CredSSP encryption oracle remediation.',
  ),
  outside(
    'outside-pin',
    'question',
    'Lock screen after an update: "Something happened and your PIN isn’t available. Click to set up your PIN again." Clicking opens an empty blue window, then nothing. Password works.',
  ),
  outside(
    'outside-enrolment',
    'several-lines',
    'Something went wrong.\nThis device is not allowed to enrol. You can contact your system administrator with the error code 80180014.\nSurface Go, Company Portal 11.2',
  ),
  outsideHeldOut(
    'outside-enrolment-cap',
    'question',
    'Intune gives 0x80180013 for one colleague only, hers is the sixth laptop we enrol with the same account. Where do I count her devices?',
  ),
  outside(
    'outside-activation',
    'several-lines',
    'C:\\> slmgr /ato\nError: 0xC004F074 The Software Licensing Service reported that the computer could not be activated. No Key Management Service (KMS) could be contacted.',
  ),
  outside(
    'outside-onedrive',
    'question',
    'OneDrive: "There was a problem connecting to OneDrive. (Error code: 0x8004de85)". The blue cloud stays grey. The browser shows all files.',
  ),
  outsideHeldOut(
    'outside-teams-reload',
    'several-lines',
    'Microsoft Teams (classic)\nWe’re sorry—we’ve run into an issue.\nTry again | Sign out and sign in\nError code - max_reload_exceeded',
  ),
  outside(
    'outside-share',
    'several-lines',
    'C:\\> net use Z: \\\\nas01\\scans /user:nas01\\scan\nSystem error 1326 has occurred.\nThe user name or password is incorrect.',
  ),
];
