import { z } from 'zod';
import { answer } from '../trpc/error-map.js';
import { placesProcedure } from '../trpc/procedures.js';
import { router } from '../trpc/trpc.js';
import { closeLocation, readClosing } from './close-location.js';
import {
  closeInput,
  closingInput,
  closingSchema,
  placeLogSchema,
  placesSchema,
  savedPlaceSchema,
  saveLocationInput,
  saveProviderInput,
} from './places.schema.js';
import { readPlaceLog, readPlaces } from './read-places.js';
import { saveLocation, saveProvider } from './save-place.js';

/** Which providers run the programme, and at which locations. No dossiers. */
export const placesRouter = router({
  /** Providers and locations, also those that closed. */
  list: placesProcedure
    .input(z.void())
    .output(placesSchema)
    .query(({ ctx }) => readPlaces(ctx)),

  /** What was done to them, by whom and when. */
  log: placesProcedure
    .input(z.void())
    .output(placeLogSchema)
    .query(({ ctx }) => readPlaceLog(ctx)),

  /** Adds a provider, or renames one. */
  saveProvider: placesProcedure
    .input(saveProviderInput)
    .output(savedPlaceSchema)
    .mutation(({ ctx, input }) => answer(saveProvider(ctx, input))),

  /** Adds a location, or changes one. */
  saveLocation: placesProcedure
    .input(saveLocationInput)
    .output(savedPlaceSchema)
    .mutation(({ ctx, input }) => answer(saveLocation(ctx, input))),

  /** What still goes on at a location, before it is closed. */
  closing: placesProcedure
    .input(closingInput)
    .output(closingSchema)
    .query(({ ctx, input }) => answer(readClosing(ctx, input.locationId))),

  /** Closes a location on a day, or takes that back. */
  close: placesProcedure
    .input(closeInput)
    .output(z.null())
    .mutation(({ ctx, input }) => answer(closeLocation(ctx, input))),
});
