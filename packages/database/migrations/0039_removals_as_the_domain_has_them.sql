-- Which kinds of removal are of a whole dossier the domain says: the checks that follow are derived from its list.

alter table mim.removal drop constraint removal_of_one, drop constraint removal_of_a_day;
