import type { PreflightStep } from './step.ts';
import { certificate } from './steps/certificate.ts';
import { client } from './steps/client.ts';
import { clock } from './steps/clock.ts';
import { connection } from './steps/connection.ts';
import { keys } from './steps/keys.ts';
import { listener } from './steps/listener.ts';
import { localhost } from './steps/localhost.ts';
import { name } from './steps/name.ts';
import { platform } from './steps/platform.ts';
import { port } from './steps/port.ts';
import { profile } from './steps/profile.ts';
import { proxy } from './steps/proxy.ts';
import { redirectUri } from './steps/redirect-uri.ts';
import { request } from './steps/request.ts';
import { secret } from './steps/secret.ts';
import { tenant } from './steps/tenant.ts';

/** The order alone. A step stands after all that it needs. */
export const PREFLIGHT_STEPS: readonly PreflightStep[] = [
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
