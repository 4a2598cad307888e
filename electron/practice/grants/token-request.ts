import type { Platform } from '../../../shared/profile/profile.ts';
import type { ClaimsRequest } from '../claims-request.ts';
import type { App } from '../directory.ts';
import type { KnownSegment, Version } from '../tenant-segment.ts';
import type { Authentication } from '../minting/token-subject.ts';

/** A request whose client is known. */
export type TokenRequest = {
  readonly version: Version;
  readonly app: App;
  readonly segment: KnownSegment;
  readonly platform: Platform;
  readonly authentication: Authentication;
  readonly form: URLSearchParams;
  readonly claims: ClaimsRequest;
};
