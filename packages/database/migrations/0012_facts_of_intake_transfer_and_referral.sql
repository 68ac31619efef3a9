-- Facts that the forms of an intake, a transfer and a referral ask for.

alter table mim.trajectory add column intake_place text;
comment on column mim.trajectory.intake_place is 'Where the intake talk was held: a code.';

alter table mim.transfer
  add column consent_on date,
  add column note text check (length(note) between 1 and 4000);
comment on column mim.transfer.consent_on is 'Date on which she agreed that her facts are passed on.';
comment on column mim.transfer.note is 'Note to the other location.';

alter table mim.referral
  add column requested_by_her boolean,
  add column keeps_visiting_mother boolean;
comment on column mim.referral.requested_by_her is 'Whether she asked for this help herself, in so many words; null: not recorded.';
comment on column mim.referral.keeps_visiting_mother is 'Whether the same visiting mother goes on there; null: not recorded, or not applicable.';
