import { searchSchema, text, wholeNumber } from '../../address/search-schema.js';

/** What the page of deliveries keeps in its address: never whom a delivery is about, for nothing here tells that. */
export const deliveriesSearchSchema = searchSchema({
  /** The year that is looked at; absent: the last that is over. */
  jaar: wholeNumber(2000, 2199),
  /** How the delivery of that year stands. */
  status: text(30),
  aanbieder: text(200),
});
