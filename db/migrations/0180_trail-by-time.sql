-- The trail is read newest first, over all agencies of a government, between two days.
create index entry_by_time on audit.entry (klpd, at desc, seq desc);
