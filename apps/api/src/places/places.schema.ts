import { isSlug } from '@mim/domain/kernel';
import { dayField } from '@mim/domain/kernel/schema';
import { placeActs } from '@mim/domain/location';
import { locationFactsSchema, providerSchema } from '@mim/domain/location/schema';
import { z } from 'zod';

const day = z.iso.date().nullable();
const code = z.string().refine(isSlug);
const version = z.number().int().min(1);

const listedLocationSchema = z.strictObject({
  code,
  version,
  name: z.string(),
  municipality: z.string(),
  /** Codes of the providers that run it. */
  providerIds: z.array(z.string()),
  openedOn: day,
  firstYear: z.number().int(),
  closedOn: day,
  lastYear: z.number().int().nullable(),
  state: z.enum(['coming', 'open', 'closing', 'closed']),
  /** How many are its coordinators now; null: whoever asks does not look after accounts. */
  coordinators: z.number().int().nullable(),
});

/** The providers and the locations of the programme, also those that closed. */
export const placesSchema = z.strictObject({
  providers: z.array(z.strictObject({ code, version, name: z.string() })),
  locations: z.array(listedLocationSchema),
  /** Whether deliveries can be sent: what a location needs for it follows from the secret of the installation. */
  canSend: z.boolean(),
});

/** Adds a provider, or renames one. */
export const saveProviderInput = z.strictObject({
  /** Null: a new one. */
  seen: z.strictObject({ code, version }).nullable(),
  facts: providerSchema,
});
export type SaveProvider = z.output<typeof saveProviderInput>;

/** Adds a location, or changes one. */
export const saveLocationInput = z.strictObject({
  /** Null: a new one. */
  seen: z.strictObject({ code, version }).nullable(),
  facts: locationFactsSchema,
});
export type SaveLocation = z.output<typeof saveLocationInput>;

/** What was added or changed, by its code. */
export const savedPlaceSchema = z.strictObject({ code });

/** Asks what still goes on at a location. */
export const closingInput = z.strictObject({ locationId: code });

/** What still goes on at a location, in numbers: nobody is named. */
export const closingSchema = z.strictObject({ running: z.number().int() });

/** Closes a location on a day, or takes that back. */
export const closeInput = z.strictObject({
  locationId: code,
  version,
  /** The last day on which it is open; null: it goes on. */
  lastDay: dayField().nullable(),
});
export type CloseLocation = z.output<typeof closeInput>;

/** What was done to providers and locations, the latest first. */
export const placeLogSchema = z.strictObject({
  lines: z.array(
    z.strictObject({
      lineId: z.uuid(),
      happenedAt: z.iso.datetime(),
      doneBy: z.string().nullable(),
      act: z.enum(placeActs.values),
      place: z.string(),
      /** The provider that joined or left; null: the line is not about that. */
      provider: z.string().nullable(),
      /** What was changed, by its name: as it was, and as it is since; null: nothing stood there. */
      changes: z.array(
        z.strictObject({
          fact: z.enum(['name', 'municipality', 'openedOn', 'closedOn']),
          was: z.string().nullable(),
          became: z.string().nullable(),
        }),
      ),
    }),
  ),
  /** Whether there are more than these. */
  hasMore: z.boolean(),
});
