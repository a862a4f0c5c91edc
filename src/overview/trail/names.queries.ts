/** What the inner keys of the trail stand for: each room is asked for its own, once for a whole page. */
import type pg from 'pg'
import type { NamedKey } from '#audit'
import { namesOfCatalogueKeys } from '#catalogue/shop'
import { namesOfIntakeKeys } from '#intake'
import { namesOfMakerKeys } from '#makers'
import { namesOfOrderKeys } from '#orders'
import { namesOfPublishedKeys } from '#realisation'
import type { TrailFact } from './trail.queries.ts'

type Client = Pick<pg.ClientBase, 'query'>

const INNER_KEY = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
export const isInnerKey = (text: string): boolean => INNER_KEY.test(text)

export interface TrailNames {
  readonly keys: ReadonlyMap<string, NamedKey>
  /** Names of people by the e-mail that a record has for them. */
  readonly people: ReadonlyMap<string, string>
  /** By code. */
  readonly agencies: ReadonlyMap<string, string>
}

export async function namesOf(
  client: Client,
  klpd: string,
  facts: readonly TrailFact[],
): Promise<TrailNames> {
  const texts = facts.flatMap((fact) => [fact.subject, ...Object.values(fact.facts).map(String)])
  const keys = [...new Set(texts.filter(isInnerKey))]
  // An account's key need not look like the others.
  const accounts = facts.flatMap((fact) => (fact.action.startsWith('people.') ? [fact.subject] : []))
  const named = new Map<string, NamedKey>()
  // The first answer stands: a shop is told before the maker behind it.
  for (const one of [
    ...(await namesOfIntakeKeys(client, klpd, keys)),
    ...(await namesOfPublishedKeys(client, klpd, keys)),
    ...(await namesOfCatalogueKeys(client, klpd, keys)),
    ...(await namesOfOrderKeys(client, klpd, keys)),
    ...(await namesOfMakerKeys(client, keys)),
    ...(await namesOfPeople(client, [...new Set([...keys, ...accounts])])),
  ])
    if (one.name && !named.has(one.key)) named.set(one.key, one)
  const agencies = await client.query<{ kd_satker_str: string; nama: string }>(
    'select kd_satker_str, nama from agencies.published_satker where klpd = $1',
    [klpd],
  )
  const people = await client.query<{ email: string; name: string }>(
    'select email, name from people.person where email = any ($1::text[])',
    [[...new Set(facts.map((fact) => fact.actor).filter((actor) => actor.includes('@')))]],
  )
  return {
    keys: named,
    people: new Map(people.rows.map((row) => [row.email, row.name])),
    agencies: new Map(agencies.rows.map((row) => [row.kd_satker_str, row.nama])),
  }
}

const namesOfPeople = async (client: Client, ids: readonly string[]): Promise<NamedKey[]> =>
  (
    await client.query<NamedKey>(
      `select id as key, 'person' as kind, name from people.person where id = any ($1::text[])`,
      [ids],
    )
  ).rows
