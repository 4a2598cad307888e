import { NO_CLAIMS, type ClaimsRequest } from '../claims-request.ts';
import type { Context } from '../context.ts';
import type { App } from '../directory.ts';

/** Seconds. Source: learn.microsoft.com/entra/identity-platform/configurable-token-lifetimes and refresh-tokens. */
export const REFRESH_IDLE_SECONDS = 90 * 24 * 60 * 60;
export const SPA_REFRESH_SECONDS = 24 * 60 * 60;
export const DEVICE_CODE_SECONDS = 900;

/** 60 to 90 minutes, as Entra spreads it; 20 to 28 hours where both sides know claims challenges: Graph, and a client that says so. */
export function accessLifetime({ random }: Context, { capabilities }: ClaimsRequest, resource: App): number {
  const spread = random.bytes(2).readUInt16BE();
  const isContinuous = resource.isFirstParty && capabilities.includes('cp1');
  return isContinuous ? 72_000 + (spread % 28_800) : 3600 + (spread % 1800);
}

/** For tokens without a user. */
export const appLifetime = (context: Context, resource: App): number =>
  accessLifetime(context, NO_CLAIMS, resource);

export const secondsSince = ({ now }: Context, then: Date): number => (now.getTime() - then.getTime()) / 1000;
