import { m } from '../paraglide/messages.js';
import type { Account } from './session.js';

/** What each role is called. */
export const roleLabels: Record<Account['role'], () => string> = {
  analyst: m.role_analyst,
  coordinator: m.role_coordinator,
  manager: m.role_manager,
  administrator: m.role_administrator,
};
