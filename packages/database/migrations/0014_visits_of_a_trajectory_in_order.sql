-- The visits of a trajectory are found by the trajectory alone. With the status as a key behind the day,
-- PostgreSQL 18 reckons with a skip over every day, finds that dear, and reads all visits of the location.

drop index mim.visit_by_trajectory;
create index visit_by_trajectory on mim.visit (location_id, trajectory_id, visit_on) include (status);
