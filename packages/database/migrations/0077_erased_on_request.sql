-- Somebody who asks for it is erased before her term: the log of what went says on which ground of the law, and never who it was.

alter table mim.erasure
  add column ground text,
  add constraint erasure_ground check ((ground is null) = (requested_on is null)),
  add constraint erasure_after_request check (requested_on <= erased_on);
comment on column mim.erasure.ground is 'Why she was erased before her term: a code; null: it had been kept long enough.';
grant insert (ground) on mim.erasure to mim_app;
