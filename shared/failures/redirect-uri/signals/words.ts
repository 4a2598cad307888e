import { redirectUriHttpBehindProxy } from '../causes/redirect-uri-http-behind-proxy.ts';
import { all, says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';
import { TOPIC } from '../../../reasoning/signals/topic.ts';

export const redirectUriWords = [
  ...signalsOf(
    redirectUriHttpBehindProxy,
    [
      TOPIC,
      all(
        says('redirect uri|url|uris; reply url; callback url'),
        says(
          'scheme; protocol; hostname; internal host|ip|name|url|address; wrong host|url|domain; http instead|not|rather|only; localhost instead; http scheme',
        ),
        says(
          'proxy; nginx; load balancer; ingress; gateway; front door; traefik; container; docker; kubernetes; app service; cloudflare; deployed; production; offload|offloading; elb; alb',
        ),
      ),
    ],
    [
      2.4,
      says(`
      from https to http; https to http; changed … http; http instead; plain text http; plain http; scheme … changed; uses
      http; http redirect uri; insecure redirect uri
    `),
    ],
  ),
];
