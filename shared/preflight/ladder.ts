import type { Rung } from './judgement.ts';
import { certificate } from './rungs/certificate.ts';
import { client } from './rungs/client.ts';
import { clock } from './rungs/clock.ts';
import { connection } from './rungs/connection.ts';
import { keys } from './rungs/keys.ts';
import { listener } from './rungs/listener.ts';
import { localhost } from './rungs/localhost.ts';
import { name } from './rungs/name.ts';
import { platform } from './rungs/platform.ts';
import { port } from './rungs/port.ts';
import { profile } from './rungs/profile.ts';
import { proxy } from './rungs/proxy.ts';
import { redirectUri } from './rungs/redirect-uri.ts';
import { request } from './rungs/request.ts';
import { secret } from './rungs/secret.ts';
import { tenant } from './rungs/tenant.ts';

/** The order alone. A rung stands after all that it needs. */
export const LADDER: readonly Rung[] = [
  profile,
  proxy,
  name,
  connection,
  certificate,
  tenant,
  clock,
  keys,
  client,
  secret,
  redirectUri,
  platform,
  request,
  localhost,
  port,
  listener,
];
