-- The location that is asked finds an offer by its own location first, also once it is answered.

create index transfer_by_receiver on mim.transfer (to_location_id, transfer_id);
