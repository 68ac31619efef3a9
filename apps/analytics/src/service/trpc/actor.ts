/** Who asks: what the signed token of a request says about the account. */
export interface Actor {
  accountId: string;
  role: 'coordinator' | 'manager' | 'analyst' | 'administrator';
  locationIds: string[];
}
