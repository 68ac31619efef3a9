import { deliveryStandings, deliveryVerdicts, tableNames } from '@mim/domain/delivery';
import { registrationYearField } from '@mim/domain/delivery/schema';
import { bilingualSchema, dayField, reasonField } from '@mim/domain/kernel/schema';
import { z } from 'zod';
import { changedFigureSchema } from '../annual-registration/annual-registration.schema.js';
import { keySchema } from '../dossier/write.js';

const count = z.int().min(0);
/** Calendar year of a registration. */
const year = registrationYearField();
const verdict = z.enum(deliveryVerdicts.values);

/** How the delivery of a location and a year stands. */
const standingSchema = z.strictObject({
  standing: z.enum(deliveryStandings.values),
  isExpected: z.boolean(),
  isDelivered: z.boolean(),
  deadlineOn: z.string(),
  daysLate: count,
});

export const boardInput = z.strictObject({
  /** The last year that is shown; absent: the last one that is over. */
  until: year.optional(),
  years: z.int().min(1).max(25).default(6),
});
export type BoardInput = z.output<typeof boardInput>;

export const boardSchema = z.strictObject({
  /** The last year first. */
  years: z.array(z.strictObject({ year: z.int(), deadlineOn: z.string() })),
  locations: z.array(
    z.strictObject({
      locationId: z.string(),
      name: z.string(),
      municipality: z.string(),
      providers: z.array(z.string()),
      firstYear: z.int(),
      lastYear: z.int().nullable(),
      /** Null: only the year is known. */
      openedOn: z.string().nullable(),
      closedOn: z.string().nullable(),
      /** In the order of the years. */
      deliveries: z.array(
        z.strictObject({
          ...standingSchema.shape,
          year: z.int(),
          /** The version that counts; null: nothing came in. */
          version: z.int().nullable(),
          isNil: z.boolean(),
          remindedOn: z.string().nullable(),
        }),
      ),
    }),
  ),
  /** False: there are more locations than are shown. */
  isWhole: z.boolean(),
});
export type Board = z.output<typeof boardSchema>;

export const timelineInput = z.strictObject({ locationId: z.string(), year });

export const timelineSchema = z.strictObject({
  ...standingSchema.shape,
  locationId: z.string(),
  name: z.string(),
  year: z.int(),
  /** The latest first. */
  versions: z.array(
    z.strictObject({
      deliveryId: z.string(),
      version: z.int(),
      isNil: z.boolean(),
      sentAt: z.iso.datetime(),
      /** Null: the account is gone, or it came from other software. */
      sentBy: z.string().nullable(),
      checksum: z.string().nullable(),
      correctionReason: z.string().nullable(),
      rows: z.array(z.strictObject({ table: z.enum(tableNames as [string, ...string[]]), count })),
      confirmed: z.array(
        z.strictObject({
          /** What it is about; null: whole rows. */
          label: bilingualSchema.nullable(),
          message: bilingualSchema,
          rows: count.nullable(),
          reason: z.string().nullable(),
          name: z.string().nullable(),
          confirmedAt: z.string().nullable(),
        }),
      ),
      /** The latest first: it counts. */
      judgements: z.array(
        z.strictObject({
          judgementId: z.string(),
          verdict,
          reason: z.string().nullable(),
          judgedAt: z.iso.datetime(),
          judgedBy: z.string().nullable(),
        }),
      ),
    }),
  ),
  reminders: z.array(
    z.strictObject({ remindedAt: z.iso.datetime(), remindedBy: z.string().nullable(), cause: z.string() }),
  ),
});
export type Timeline = z.output<typeof timelineSchema>;

export const lookInput = z.strictObject({
  locationId: z.string(),
  deliveryId: z.uuid(),
  table: z.enum(tableNames as ['participations', ...typeof tableNames]),
  /** The row after which the part begins; absent: at the first. */
  after: z.string().max(200).default(''),
  limit: z.int().min(1).max(100).default(50),
  /** Why she looks: it stands in the access log of the location. */
  reason: reasonField().max(1000),
});
export type LookInput = z.output<typeof lookInput>;

const cell = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]);
export const lookSchema = z.strictObject({
  /** The rows as they were sent, by their columns. */
  rows: z.array(z.record(z.string(), cell)),
  /** After which row the next part begins; null: this is the last. */
  next: z.string().nullable(),
});
export type Look = z.output<typeof lookSchema>;

export const compareInput = z.strictObject({ locationId: z.string(), year, version: z.int().min(2) });

export const comparedSchema = z.strictObject({
  /** The version that it is laid beside. */
  before: z.int(),
  /** The figures that the two do not have alike, in the order of the figures. */
  figures: z.array(changedFigureSchema),
});
export type ComparedVersions = z.output<typeof comparedSchema>;

const judged = {
  key: keySchema,
  locationId: z.string(),
  deliveryId: z.uuid(),
  /** The last judgement of this version that she saw; null: there was none. */
  seen: z.uuid().nullable(),
};
export const acceptInput = z.strictObject(judged);
export const sendBackInput = z.strictObject({ ...judged, reason: reasonField() });

/** What the institute says of a version. */
export type Judgement = z.output<typeof acceptInput> &
  ({ readonly verdict: 'accepted' } | { readonly verdict: 'sent-back'; readonly reason: string });

export const deadlinesSchema = z.strictObject({
  /** The last one that was set first. */
  set: z.array(
    z.strictObject({
      fromYear: z.int(),
      deadlineOn: z.string(),
      setBy: z.string().nullable(),
      setAt: z.iso.datetime(),
    }),
  ),
});

export const setDeadlineInput = z.strictObject({
  key: keySchema,
  fromYear: year,
  /** In the year after; and in later years the same day. */
  deadlineOn: dayField(),
});

export const remindersSchema = z.array(
  z.strictObject({
    locationId: z.string(),
    name: z.string(),
    year: z.int(),
    cause: z.enum(['near', 'late', 'sent-back']),
    deadlineOn: z.string(),
    daysLate: count,
    /** The last time that the location was reminded of it; null: never. */
    remindedOn: z.string().nullable(),
    /** Why it was sent back; null: it was not. */
    reason: z.string().nullable(),
    coordinators: z.array(z.strictObject({ name: z.string(), email: z.string() })),
  }),
);
export type Reminders = z.output<typeof remindersSchema>;

export const markRemindedInput = z.strictObject({
  key: keySchema,
  locationId: z.string(),
  year,
  cause: z.enum(['near', 'late', 'sent-back']),
});

export const doneSchema = z.strictObject({ done: z.literal(true) });
