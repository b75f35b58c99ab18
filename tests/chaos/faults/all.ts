import type { Fault } from '../fault';
import { accessFaults } from './access';
import { backendFaults } from './backends';
import { clockFaults } from './clock';
import { connectionFaults } from './connections';
import { diskFaults } from './disk';
import { lockFaults } from './locks';
import { postmasterFaults } from './postmaster';
import { processFaults } from './processes';
import { readOnlyFaults } from './read-only';
import { roleSettingFaults } from './role-settings';
import { tokenFaults } from './tokens';

export const allFaults: readonly Fault[] = [
  ...postmasterFaults,
  ...backendFaults,
  ...diskFaults,
  ...accessFaults,
  ...connectionFaults,
  ...readOnlyFaults,
  ...lockFaults,
  ...roleSettingFaults,
  ...processFaults,
  ...clockFaults,
  ...tokenFaults,
];
