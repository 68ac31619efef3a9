import type { Service } from '../requests/services.js';

/** An organisation of the local directory that no referral names. */
export const aService = (told: Partial<Service> = {}): Service => ({
  serviceId: '8d0c63a4-6c57-4b43-9f0a-0c8f4b1de901',
  locationId: 'breda',
  name: 'Taalhuis Breda',
  kind: 'language',
  purpose: 'Nederlands leren, ook met een kind erbij.',
  phone: '0761234567',
  website: 'https://taalhuis.example',
  contactPerson: 'Karin Mol',
  isRetired: false,
  referrals: 0,
  version: 1,
  ...told,
});
