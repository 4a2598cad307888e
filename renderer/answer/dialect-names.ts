import type { Dialect } from '../../shared/reasoning/repair.ts';

export const DIALECT_NAMES: Readonly<Record<Dialect, string>> = {
  'admin-center': 'Admin center',
  az: 'az',
  graph: 'Graph',
  terraform: 'Terraform',
  code: 'Code',
  administrator: 'Message to an administrator',
};
