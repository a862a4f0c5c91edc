/** SQL shared by the watch and the list of certificates. */

/** Makers this government has to do with: it bought from them (a linked mention) or guides them (a note). */
export const CONCERNED = `(
  select o.maker_id from makers.mention n join makers.maker m on m.id = n.maker_id join makers.same_maker o on o.row_id = m.id where n.klpd = (select current_setting('padan.klpd', true)) and n.status = 'tertaut'
  union
  select n.maker_id from makers.published_note n where n.klpd = (select current_setting('padan.klpd', true)) and (n.jakpreneur or n.binaan))`
