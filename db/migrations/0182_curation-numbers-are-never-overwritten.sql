-- Up Migration

-- A weight or number of curation set twice for one day: both rows stay, the later one counts; as with the numbers of the guards (0171). One person
-- is enough, no money moves by them; but nobody can change or remove what was set.
alter table catalogue.setting drop constraint setting_pkey;
alter table catalogue.setting add primary key (klpd, name, valid_from, set_at);
comment on table catalogue.setting is 'Weights of the score sheet and numbers of curation by first day, never changed: the last one set for the last first day counts; without a row the default of src/catalogue/curation/settings.ts holds.';
revoke update on catalogue.setting from padan_app;
