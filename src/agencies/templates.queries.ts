import type pg from 'pg'
import { TEMPLATES } from './templates/index.ts'

/** Needs the government's context. An unknown template is refused loudly: the form offers only known ones. */
export async function applyTemplate(
  client: Pick<pg.ClientBase, 'query'>,
  klpd: string,
  id: string,
): Promise<void> {
  const template = TEMPLATES.find((one) => one.id === id)
  if (!template) throw new Error(`no template ${id}`)
  await client.query(
    `insert into agencies.unit (klpd, nama, jenis, source)
     select $1, nama, jenis, $3 from json_to_recordset($2) as u(nama text, jenis text) on conflict do nothing`,
    [klpd, JSON.stringify(template.units), template.unitsSource],
  )
  await client.query(
    `insert into agencies.kecamatan (klpd, kode, nama, kabkota, source)
     select $1, kode, nama, kabkota, $3 from json_to_recordset($2) as k(kode text, nama text, kabkota text) on conflict do nothing`,
    [klpd, JSON.stringify(template.kecamatan), template.kecamatanSource],
  )
}
