-- The rows of a delivery stand in its files in the order of the signs of their identifiers, and are read a part at a time in that
-- order. A column that orders by the rules of a language has another: capitals between small letters, and hyphens as if they were not
-- there. With this collation the primary key that finds the rows of a delivery gives them in the order of the file.

alter table mim.delivery_participation alter column participation_id type text collate "C";
alter table mim.delivery_visiting_mother alter column visiting_mother_id type text collate "C";
alter table mim.delivery_coordinator alter column coordinator_id type text collate "C";
