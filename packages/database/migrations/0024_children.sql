-- Her children in the programme are a list: twins, and a child that is born while she takes part. The birth by which the
-- clock goes follows from them in the domain (`clockBirth`) and stands beside them, so that lists can be ordered and
-- compared by it.

create function mim.child_names(children jsonb) returns text language sql immutable strict parallel safe as $$
  select string_agg(child ->> 'childName', ' ' order by place)
  from jsonb_array_elements(children) with ordinality as each (child, place)
$$;
comment on function mim.child_names(jsonb) is 'The names of children, to search in them; null: none is known.';

create function mim.children_now(child_name jsonb, child_born_on jsonb) returns jsonb language sql immutable as $$
  select case
    when coalesce(child_name, 'null') = 'null' and coalesce(child_born_on, 'null') = 'null' then '[]'
    else jsonb_build_array(jsonb_build_object(
      'childName', coalesce(child_name, 'null'), 'childBornOn', coalesce(child_born_on, 'null'), 'childDied', false
    ))
  end
$$;

alter table mim.trajectory add column children jsonb not null default '[]' check (jsonb_typeof(children) = 'array');
alter table mim.prospect add column children jsonb not null default '[]'
  check (jsonb_typeof(children) = 'array' and jsonb_array_length(children) <= 10);
comment on column mim.trajectory.children is 'Her children in the programme, the one with whom she began first: a list with name, birth and whether it died.';
comment on column mim.prospect.children is 'Her children of whom the location heard: a list with name, birth and whether it died.';
comment on column mim.trajectory.child_born_on is 'Birth by which the clock goes: it follows from the children.';
comment on column mim.prospect.child_born_on is 'Birth by which a clock would go: it follows from the children.';

-- What is there already is taken over: in the dossiers, in what is offered to other locations, and in the history, of
-- which undoing puts back what was.
alter table mim.trajectory no force row level security;
alter table mim.prospect no force row level security;
alter table mim.transfer no force row level security;
alter table mim.row_change no force row level security;
alter table mim.trajectory disable trigger user;
alter table mim.prospect disable trigger user;
alter table mim.transfer disable trigger user;
alter table mim.row_change disable trigger user;

update mim.trajectory set children = mim.children_now(to_jsonb(child_name), to_jsonb(child_born_on));
update mim.prospect set children = mim.children_now(to_jsonb(child_name), to_jsonb(child_born_on));
update mim.transfer set payload = payload - 'childName'
  || jsonb_build_object('children', mim.children_now(payload -> 'childName', payload -> 'childBornOn'))
where payload ?| array['childName', 'childBornOn'];
update mim.row_change set before = before - 'child_name'
  || jsonb_build_object('children', mim.children_now(before -> 'child_name', before -> 'child_born_on'))
where table_name in ('trajectory', 'prospect') and before ? 'child_name';
update mim.row_change set before = jsonb_set(before, '{payload}', (before -> 'payload') - 'childName'
  || jsonb_build_object('children', mim.children_now(before #> '{payload,childName}', before #> '{payload,childBornOn}')))
where table_name = 'transfer' and before -> 'payload' ?| array['childName', 'childBornOn'];

alter table mim.row_change enable trigger user;
alter table mim.transfer enable trigger user;
alter table mim.prospect enable trigger user;
alter table mim.trajectory enable trigger user;
alter table mim.row_change force row level security;
alter table mim.transfer force row level security;
alter table mim.prospect force row level security;
alter table mim.trajectory force row level security;
drop function mim.children_now;

alter table mim.trajectory drop column child_name;
alter table mim.prospect drop column child_name;

-- The birth that stands beside the children is that of one of them, and there is one as soon as any is known.
do $$
declare
  target text;
begin
  foreach target in array array['trajectory', 'prospect'] loop
    execute format($check$
      alter table mim.%I add constraint %I check (case
        when child_born_on is null then not jsonb_path_exists(children, '$[*] ? (@.childBornOn != null)')
        else jsonb_path_exists(
          children, '$[*] ? (@.childBornOn == $day)', jsonb_build_object('day', child_born_on)
        )
      end)
    $check$, target, target || '_birth_of_child');
  end loop;
end $$;
