import { singleTenantAppOnCommon } from '../causes/single-tenant-app-on-common.ts';
import { says } from '../../../reasoning/signals/condition.ts';
import { signalsOf } from '../../../reasoning/signals/signal.ts';

export const productSignals = [
  ...signalsOf(singleTenantAppOnCommon, [
    5,
    says('service listing is not properly configured by the publisher'),
  ]),
];
