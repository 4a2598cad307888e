import type { BrandVariants } from '@fluentui/react-components';

/** A teal of our own with the lightness steps of Fluent's blue, so that Fluent's contrast holds. */
export const brand: BrandVariants = {
  10: '#04191c',
  20: '#02262b',
  30: '#023238',
  40: '#034048',
  50: '#024e57',
  60: '#015d67',
  70: '#096974',
  80: '#0c7885',
  90: '#1194a3',
  100: '#13adbf',
  110: '#43b8c8',
  120: '#64c2d0',
  130: '#89cfda',
  140: '#addce3',
  150: '#cbe7ec',
  160: '#e9f4f6',
};
