import { addDays } from '@mim/domain/kernel';
import type { ValidDelivery } from '../../delivery/store-delivery.js';
import { randomFrom } from '../programme/random.js';
import { deliveredLate, isAmong } from './made-locations.js';
import type { ReceivedDelivery } from './store-deliveries.js';

/**
 * When a delivery was received: in the first weeks of the next year; some months later where it was late, and a correction a
 * month after what it corrects.
 * @param today ISO text: whatever the calendar says, it came before this day; null: by the calendar alone.
 */
export const receivedBefore =
  (today: string | null) =>
  (delivery: ValidDelivery): ReceivedDelivery => {
    const { year, version, location } = delivery.descriptor;
    const random = randomFrom(`received ${location.code} ${year}`);
    const late = isAmong(deliveredLate, location.code, year) === undefined ? 0 : 110;
    const on = addDays(`${year + 1}-01-10`, random.between(0, 45) + late + (version - 1) * 40);
    const day = today === null || on < today ? on : addDays(today, -1);
    return { delivery, receivedAt: `${day}T10:${random.between(10, 59)}:00Z` };
  };
