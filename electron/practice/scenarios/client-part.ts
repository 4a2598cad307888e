import type { SampleName } from '../sample-profiles.ts';
import type { ClientPart } from './scenario.ts';

export const asRegistered = (sample: SampleName): ClientPart => ({
  sample,
  settings: {},
  madeBy: 'registration',
});

export const withSettings = (sample: SampleName, settings: ClientPart['settings']): ClientPart => ({
  sample,
  settings,
  madeBy: 'settings',
});

export const standIn = (sample: SampleName, settings: ClientPart['settings'] = {}): ClientPart => ({
  sample,
  settings,
  madeBy: 'stand-in',
});
