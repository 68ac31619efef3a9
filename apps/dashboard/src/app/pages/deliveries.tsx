import { useAccount } from '../../clients/session.js';
import { DeliveriesPage } from '../../features/deliveries/deliveries-page.js';

/** The deliveries: an analyst does something about them, a manager reads those of her provider. */
export const Deliveries = () => <DeliveriesPage isAnalyst={useAccount().role === 'analyst'} />;
