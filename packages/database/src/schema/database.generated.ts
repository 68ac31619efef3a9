// Made from the catalogue of the migrated database; comments are those of the tables and columns.
// Do not edit: change a migration, then run `vitest run --update` in this package.
import type { ColumnType, GeneratedAlways } from 'kysely';

/** A column with a default: not needed on insert. */
export type Generated<T> =
  T extends ColumnType<infer Out, infer In, infer Change>
    ? ColumnType<Out, In | undefined, Change>
    : ColumnType<T, T | undefined, T>;

/** A moment, in and out. */
export type Moment = ColumnType<Date, Date | string, Date | string>;

/** A document: its text goes in, what it says comes out. */
export type Json = ColumnType<unknown, string, string>;

/** Way in of an account: a password, or a subject at an issuer of identities. */
export interface AuthAccount {
  /** Identifier of the way in. */
  id: string;
  /** Subject at the issuer; for a password the account's own id. */
  accountId: string;
  /** Issuer of the identity, or credential for a password. */
  providerId: string;
  /** Account that it opens. */
  userId: string;
  /** Token of the issuer, where one is kept. */
  accessToken: string | null;
  /** Token of the issuer to renew it. */
  refreshToken: string | null;
  /** Identity token of the issuer. */
  idToken: string | null;
  /** End of the access token. */
  accessTokenExpiresAt: Moment | null;
  /** End of the refresh token. */
  refreshTokenExpiresAt: Moment | null;
  /** What the issuer granted. */
  scope: string | null;
  /** Hash of the password; null for an issuer. */
  password: string | null;
  /** Moment of creation. */
  createdAt: Generated<Moment>;
  /** Moment of the last change. */
  updatedAt: Generated<Moment>;
}

/** Attempts counted against the limits of sign-in, so that a restart forgets none. */
export interface AuthRateLimit {
  /** Identifier of the counter. */
  id: string;
  /** What is limited. */
  key: string;
  /** Attempts in the current window. */
  count: number;
  /** Last attempt, in milliseconds since 1970. */
  lastRequest: number;
}

/** Session of a signed-in account. */
export interface AuthSession {
  /** Identifier of the session. */
  id: string;
  /** Opaque token that the cookie carries. */
  token: string;
  /** Account that signed in. */
  userId: string;
  /** Moment from which the session no longer counts. */
  expiresAt: Moment;
  /** Address from which it was opened. */
  ipAddress: string | null;
  /** Browser with which it was opened. */
  userAgent: string | null;
  /** Moment of signing in. */
  createdAt: Generated<Moment>;
  /** Moment of the last use that was recorded. */
  updatedAt: Generated<Moment>;
}

/** Second factor (time-based codes) of an account. */
export interface AuthTwoFactor {
  /** Identifier of the factor. */
  id: string;
  /** Encrypted secret from which codes follow. */
  secret: string;
  /** Encrypted codes for when the device is lost. */
  backupCodes: string;
  /** Account that it guards. */
  userId: string;
  /** Whether a first code was given. */
  verified: Generated<boolean | null>;
  /** Wrong codes since the last right one. */
  failedVerificationCount: Generated<number | null>;
  /** Moment until which no code is evaluated. */
  lockedUntil: Moment | null;
}

/** Account of a person who can sign in. */
export interface AuthUser {
  /** Identifier of the account; memberships name it. */
  id: string;
  /** Name as shown. */
  name: string;
  /** E-mail address, lower case. */
  email: string;
  /** Whether the address was shown to be hers or his. */
  emailVerified: Generated<boolean>;
  /** Address of a picture; not used. */
  image: string | null;
  /** Whether a second factor is asked at sign-in. */
  twoFactorEnabled: Generated<boolean | null>;
  /** Moment of creation. */
  createdAt: Generated<Moment>;
  /** Moment of the last change. */
  updatedAt: Generated<Moment>;
}

/** Short-lived proof: a second factor under way, a reset of a password, a state of an issuer. */
export interface AuthVerification {
  /** Identifier of the proof. */
  id: string;
  /** What it is for. */
  identifier: string;
  /** The proof itself. */
  value: string;
  /** Moment from which it no longer counts. */
  expiresAt: Moment;
  /** Moment of creation. */
  createdAt: Generated<Moment>;
  /** Moment of the last change. */
  updatedAt: Generated<Moment>;
}

/** One location's annual registration of one calendar year, in one version. */
export interface MimDelivery {
  /** Location that sent it. */
  location_id: string;
  /** Identifier of this version of the delivery. */
  delivery_id: Generated<string>;
  /** Calendar year of the registration. */
  year: number;
  /** Version, from 1; the highest counts. */
  version: number;
  /** The location's own facts for the year: key mim of the delivery's datapackage.json. */
  descriptor: Json;
  /** Number of rows in delivery_participation: a reader that meets fewer was kept from some. */
  participations: number;
  /** Number of rows in delivery_visiting_mother. */
  visiting_mothers: number;
  /** Number of rows in delivery_coordinator. */
  coordinators: number;
  /** Warnings of the validation that the sender confirmed, as a list. */
  confirmed_warnings: Generated<Json>;
  /** Account that sent it. */
  sent_by: Generated<string>;
  /** Moment of receipt. */
  received_at: Generated<Moment>;
  /** Transaction that stored it: only there can rows be added. */
  sent_in: Generated<string>;
}

/** A coordinator active in the year: a row of coordinators.csv. Null: not recorded. */
export interface MimDeliveryCoordinator {
  /** Location of the delivery. */
  location_id: string;
  /** Delivery the row belongs to. */
  delivery_id: string;
  /** Pseudonym of the coordinator. */
  coordinator_id: string;
  /** Hours a week for the programme. */
  hours_per_week: number | null;
  /** Work experience: codes. */
  work_experience: string[] | null;
  /** Education: codes. */
  education: string[] | null;
}

/** A programme mother's trajectory that took part in the year: a row of participations.csv. Null: not recorded. */
export interface MimDeliveryParticipation {
  /** Location of the delivery. */
  location_id: string;
  /** Delivery the row belongs to. */
  delivery_id: string;
  /** Pseudonym of the trajectory, the same from year to year. */
  participation_id: string;
  /** Date of the first completed visit. */
  started_on: string;
  /** Date of the end; null: still taking part on 31 December. */
  ended_on: string | null;
  /** Why it ended: a code. */
  end_reason: string | null;
  /** Location the mother came from when the trajectory continues one there. */
  transferred_from: string | null;
  /** Date of the referral. */
  referred_on: string | null;
  /** Date of the intake. */
  intake_on: string | null;
  /** Date of the match with a visiting mother. */
  matched_on: string | null;
  /** Who referred her: a code. */
  referral_source: string | null;
  /** Month in which the child was born, as 2008-03. */
  child_born: string;
  /** Whether it is her first child. */
  first_child: boolean | null;
  /** Year in which the mother was born. */
  birth_year: number | null;
  /** Origin group: a code, or a code of not knowing. */
  origin: string | null;
  /** Level of education: a code, or a code of not knowing. */
  education: string | null;
  /** Household: a code, or a code of not knowing. */
  household: string | null;
  /** Source of income: a code, or a code of not knowing. */
  income: string | null;
  /** Circumstances of the child: codes; empty: asked, and none. */
  child_circumstances: string[] | null;
  /** Circumstances of the mother: codes; empty: asked, and none. */
  mother_circumstances: string[] | null;
  /** Visits due in the year. */
  visits_expected: number | null;
  /** Visits done in the year. */
  visits_done: number | null;
  /** Minutes of the year's visits together. */
  visit_minutes: number | null;
  /** Visits done from the start to the end of the year. */
  visits_done_total: number | null;
  /** How many of the year's visits were outings. */
  outings_done: number | null;
  /** Whether mother and latest visiting mother share an origin group. */
  same_origin: boolean | null;
  /** Whether mother and latest visiting mother share a mother tongue. */
  same_language: boolean | null;
  /** How many visiting mothers she has had so far. */
  visiting_mothers_count: number | null;
  /** Whether she took part in a meeting group in the year. */
  group_participant: boolean | null;
  /** Where she was referred to: codes. */
  referred_to: string[] | null;
}

/** Counts of a delivery that can be added to those of others: derived, and made again when the definitions change. */
export interface MimDeliveryTally {
  /** Location of the delivery. */
  location_id: string;
  /** Delivery that was counted. */
  delivery_id: string;
  /** Version of the definitions by which it was counted. */
  definition_version: string;
  /** The counts. */
  tally: Json;
  /** Moment of counting. */
  counted_at: Generated<Moment>;
}

/** A visiting mother active in the year: a row of visiting-mothers.csv. Null: not recorded. */
export interface MimDeliveryVisitingMother {
  /** Location of the delivery. */
  location_id: string;
  /** Delivery the row belongs to. */
  delivery_id: string;
  /** Pseudonym of the visiting mother, the same from year to year. */
  visiting_mother_id: string;
  /** Date from which she was available, after preparation. */
  started_on: string;
  /** Date on which she stopped; null: still active on 31 December. */
  stopped_on: string | null;
  /** Why she stopped: a code. */
  stop_reason: string | null;
  /** Year in which she was born. */
  birth_year: number | null;
  /** Origin group: a code, or a code of not knowing. */
  origin: string | null;
  /** Level of education: a code, or a code of not knowing. */
  education: string | null;
  /** Whether she was a programme mother herself. */
  former_programme_mother: boolean | null;
  /** Work experience: codes; empty: asked, and none. */
  work_experience: string[] | null;
  /** How she was prepared: a code. */
  preparation: string | null;
  /** Calendar months of the year with an active match. */
  months_matched: number | null;
  /** Of those, months with an individual supervision session. */
  months_supervised: number | null;
  /** Volunteers' meetings attended in the year. */
  meetings_attended: number | null;
}

/** Site with its own coordinators: the unit of registration, and the tenant of this database. Its rows are no secret: every account may read the list. */
export interface MimLocation {
  /** Code of the location: a lower-case slug, the same as in its deliveries. */
  location_id: string;
  /** Name of the location, for instance a city with a part of it. */
  name: string;
  /** Municipality in which the location lies. */
  municipality: string;
  /** First calendar year for which a delivery is expected. */
  first_year: number;
  /** Last calendar year for which a delivery is expected; null: still active. */
  last_year: number | null;
}

/** Which providers run the programme at a location: one, or several in collaboration. */
export interface MimLocationProvider {
  /** The location. */
  location_id: string;
  /** A provider that runs the programme there. */
  provider_id: string;
}

/** What an account may do: a role, for a location (coordinator), for a provider (manager), or for the whole programme (analyst, administrator). Read at every request. */
export interface MimMembership {
  /** Identifier of the membership. */
  membership_id: Generated<string>;
  /** Account that holds the role: the id of a user of the sign-in tables. Not a foreign key, for sign-in tables belong to another role and accounts may come from another source. */
  account_id: string;
  /** coordinator, manager, analyst or administrator. */
  role: string;
  /** Location of a coordinator; null for the other roles. */
  location_id: string | null;
  /** Provider of a manager; null for the other roles. */
  provider_id: string | null;
}

/** Organisation that runs the programme at one or more locations, alone or with others. */
export interface MimProvider {
  /** Code of the provider: a lower-case slug. */
  provider_id: string;
  /** Name as the provider writes it. */
  name: string;
}

/** National registration of a calendar year as it was published. */
export interface MimPublishedEdition {
  /** Calendar year of the registration. */
  year: number;
  /** Title of the publication. */
  title: string;
  /** Where it was published: authors, year, publisher. */
  source: string;
  /** Locations of the programme in that year, as published. */
  locations: number;
  /** Locations whose data the publication counts. */
  locations_delivered: number;
  /** Note to the year as a whole, in Dutch. */
  note_nl: string | null;
  /** The same note in English. */
  note_en: string | null;
}

/** One published figure, named with the measure, breakdown and category of the computed figures, so that the two can be laid side by side. */
export interface MimPublishedFigure {
  /** Identifier of the figure. */
  figure_id: GeneratedAlways<number>;
  /** Calendar year of the edition. */
  year: number;
  /** Measure, as in the computed figures. */
  measure: string;
  /** Breakdown, as in the computed figures; null: none. */
  breakdown: string | null;
  /** Category of the breakdown; null: no breakdown. */
  category: string | null;
  /** Number, where a number was printed. */
  count: number | null;
  /** Percentage as printed, where one was. */
  percent: number | null;
  /** Rate, mean or bound as printed, where one was. */
  value: number | null;
  /** What to know about this figure, in Dutch: a contradiction in the publication, a break in the series. */
  note_nl: string | null;
  /** The same note in English. */
  note_en: string | null;
}

/** Every table that a query can name. */
export interface Database {
  'auth.account': AuthAccount;
  'auth.rate_limit': AuthRateLimit;
  'auth.session': AuthSession;
  'auth.two_factor': AuthTwoFactor;
  'auth.user': AuthUser;
  'auth.verification': AuthVerification;
  'mim.delivery': MimDelivery;
  'mim.delivery_coordinator': MimDeliveryCoordinator;
  'mim.delivery_participation': MimDeliveryParticipation;
  'mim.delivery_tally': MimDeliveryTally;
  'mim.delivery_visiting_mother': MimDeliveryVisitingMother;
  'mim.location': MimLocation;
  'mim.location_provider': MimLocationProvider;
  'mim.membership': MimMembership;
  'mim.provider': MimProvider;
  'mim.published_edition': MimPublishedEdition;
  'mim.published_figure': MimPublishedFigure;
}
