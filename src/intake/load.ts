/**
 * Staged rows → facts, in the caller's transaction. Set-based: the number of statements does not grow
 * with rows. A preview is the same work, rolled back, so what it promises is what happens.
 *
 * Keyed datasets, per government: (1) a current version with other content and an age not newer than the
 * row is closed; (2) rows without a current version are inserted; (3) rows that only confirm a version lift
 * its age. Hence new = inserted − closed, and an older file never overwrites.
 */
import type pg from 'pg'
import { columnOf, type Dataset, keptFields, scopeColumn, stageTypes } from './dataset.ts'
import type { RowReject } from './stage-row.ts'

type Client = Pick<pg.ClientBase, 'query'>

export interface Merge {
  readonly dataset: Dataset
  readonly runId: string
  /** Instant at which Padan knows this, ISO with microseconds not needed. */
  readonly at: string
  /** Fact columns that the file has. What a file does not have it does not change: two shapes of one feed stay one fact. */
  readonly present: ReadonlySet<string>
  /** A person declared the file complete for dataset, government and year: gone rows are closed. */
  readonly complete: boolean
}

export interface Tally {
  rows: number
  rupiah: string
}

export interface MergeResult {
  readonly created: Tally
  readonly changed: Tally
  readonly unchanged: Tally
  readonly gone: Tally
}

export interface Contradiction {
  readonly rowNo: number
  readonly line: number
  readonly code: string
  readonly others: readonly number[]
  readonly rupiah: string | null
}

const list = (columns: readonly string[], prefix = '') =>
  columns.map((column) => `${prefix}${column}`).join(', ')
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`

/** A national table has no klpd; the parameter stays, so that both kinds of statement take the same list. */
const ownedBy = (dataset: Dataset, alias: string) =>
  dataset.national ? '$1::text is not null' : `${alias}klpd = $1`
const sameOwner = (dataset: Dataset, a: string, b: string) =>
  dataset.national ? [] : [`${a}.klpd = ${b}.klpd`]
/** The rupiah of a row, for counts; a register has none. */
const rupiahOf = (dataset: Dataset, prefix = '') =>
  dataset.rupiah ? `${prefix}${dataset.rupiah}` : 'null::numeric'

export async function createStage(
  client: Client,
  dataset: Dataset,
  columns: readonly string[],
): Promise<void> {
  const types = stageTypes(dataset)
  const own = columns.map((column) => `${column} ${types.get(column) ?? 'text'}`)
  await client.query(
    `create temp table stage (row_no integer, line integer, klpd text, event_date date, catatan text[], ${own.join(', ')}) on commit drop`,
  )
}

/** A file with lists inside its rows is staged more than once in one transaction. */
export async function dropStage(client: Client): Promise<void> {
  await client.query('drop table if exists stage, repeated, verdict, rejected_key, gone_row')
}

/** Identity within a file: klpd and the identity (or parent) columns. */
const keyColumns = (dataset: Dataset): string[] => [
  'klpd',
  ...(dataset.shape.kind === 'keyed' ? dataset.shape.identity : dataset.shape.parent),
]

const contentColumns = (dataset: Dataset): string[] => [
  ...keptFields(dataset).map(columnOf),
  ...Object.keys(dataset.derive ?? {}),
]

/**
 * Key parts as one value, in which two unknown parts are the same. `is not distinct from` says that too, but PostgreSQL can
 * only join by it row against row: 50,000 rows with 700 repeated keys took 39 seconds.
 */
const sameParts = (key: readonly string[], alias: string) =>
  `array[${key.map((column) => `${alias}.${column}::text`).join(', ')}]`

/**
 * The same key twice in one file. Identical rows: the first stands, the rest are repeats. Different age:
 * the newest stands. Same age, other content: nobody can say which is right, all are rejected.
 */
export async function settleRepeats(
  client: Client,
  dataset: Dataset,
): Promise<{ repeats: Tally; contradictions: Contradiction[] }> {
  if (dataset.shape.kind === 'set') return { repeats: { rows: 0, rupiah: '0' }, contradictions: [] }
  const key = keyColumns(dataset)
  const content = contentColumns(dataset)
  await client.query(`
    create temp table repeated on commit drop as
    select s.row_no, s.line, s.event_date, ${list(key, 's.')}, ${rupiahOf(dataset, 's.')} as rupiah,
      md5(row(${list(content, 's.')})::text) as content
    from stage s join (select ${list(key)} from stage group by ${list(key)} having count(*) > 1) d
      on ${sameParts(key, 's')} = ${sameParts(key, 'd')}`)
  const top = `coalesce(r.event_date, '-infinity') = max(coalesce(r.event_date, '-infinity')) over same`
  await client.query(`
    create temp table verdict on commit drop as
    select row_no, line, rupiah, group_no,
      case when not is_top then 'repeat'
           when max(rank) filter (where is_top) over (partition by group_no) > 1 then 'contradiction'
           when row_no > min(row_no) filter (where is_top) over (partition by group_no) then 'repeat'
           else 'stands' end as verdict
    from (
      select r.row_no, r.line, r.rupiah, ${top} as is_top,
        dense_rank() over (order by ${list(key, 'r.')}) as group_no,
        dense_rank() over (partition by ${list(key, 'r.')}, r.event_date order by r.content) as rank
      from repeated r
      window same as (partition by ${list(key, 'r.')})
    ) ranked`)
  const contradictions = await client.query<{
    row_no: number
    line: number
    others: number[]
    rupiah: string | null
  }>(`
    select v.row_no, v.line, v.rupiah::text, array_agg(o.line order by o.line) as others
    from verdict v join verdict o on o.group_no = v.group_no and o.row_no <> v.row_no and o.verdict = 'contradiction'
    where v.verdict = 'contradiction' group by v.row_no, v.line, v.rupiah order by v.row_no`)
  const repeats = await tally(
    client,
    `select count(*)::int as rows, coalesce(sum(rupiah), 0)::text as rupiah from verdict where verdict = 'repeat'`,
  )
  await client.query(
    `delete from stage s using verdict v where v.row_no = s.row_no and v.verdict <> 'stands'`,
  )
  return {
    repeats,
    contradictions: contradictions.rows.map((row) => ({
      rowNo: row.row_no,
      line: row.line,
      code: 'bertentangan',
      others: row.others,
      rupiah: row.rupiah,
    })),
  }
}

/** A set with a bad line is not applied in part: its other lines wait with it. */
export async function holdBrokenSets(
  client: Client,
  dataset: Dataset,
  rejects: readonly RowReject[],
): Promise<Contradiction[]> {
  if (dataset.shape.kind !== 'set' || rejects.length === 0) return []
  await stageRejectedKeys(client, dataset, rejects)
  const parent = keyColumns(dataset)
  const held = await client.query<{ row_no: number; line: number; rupiah: string | null; others: number[] }>(`
    select s.row_no, s.line, ${rupiahOf(dataset, 's.')}::text as rupiah, (array_agg(k.line order by k.line))[1:5] as others
    from stage s join rejected_key k on ${parent.map((column) => `s.${column} = k.${column}`).join(' and ')}
    group by s.row_no, s.line, ${rupiahOf(dataset, 's.')} order by s.row_no`)
  await client.query(`
    delete from stage s using rejected_key k where ${parent.map((column) => `s.${column} = k.${column}`).join(' and ')}`)
  return held.rows.map((row) => ({
    rowNo: row.row_no,
    line: row.line,
    code: 'induk-tidak-utuh',
    others: row.others,
    rupiah: row.rupiah,
  }))
}

export async function stageRejectedKeys(
  client: Client,
  dataset: Dataset,
  rejects: readonly RowReject[],
): Promise<void> {
  const key = keyColumns(dataset)
  const types = stageTypes(dataset)
  await client.query(
    `create temp table if not exists rejected_key (line integer, ${key.map((column) => `${column} ${types.get(column) ?? 'text'}`).join(', ')}) on commit drop`,
  )
  await client.query('truncate rejected_key')
  const known = rejects.filter(
    (reject) =>
      reject.klpd !== null && reject.identity.length > 0 && reject.identity.every((part) => part !== null),
  )
  if (known.length === 0) return
  const rows = known.map((reject) => ({
    line: reject.line,
    ...Object.fromEntries(
      key.map((column, index) => [column, index === 0 ? reject.klpd : reject.identity[index - 1]]),
    ),
  }))
  await client.query(
    `insert into rejected_key select * from json_populate_recordset(null::rejected_key, $1)`,
    [JSON.stringify(rows)],
  )
}

export async function stagedGovernments(client: Client): Promise<string[]> {
  const found = await client.query<{ klpd: string }>('select distinct klpd from stage order by klpd')
  return found.rows.map((row) => row.klpd)
}

/** Merges the staged rows of one government; `padan.klpd` is set to it for the transaction's rest. */
export async function mergeGovernment(client: Client, klpd: string, merge: Merge): Promise<MergeResult> {
  await client.query(`select set_config('padan.klpd', $1, true)`, [klpd])
  await merge.dataset.beforeMerge?.(client, klpd, merge.at)
  return merge.dataset.shape.kind === 'keyed'
    ? await mergeKeyed(client, klpd, merge)
    : await mergeSets(client, klpd, merge, merge.dataset.shape.parent)
}

async function mergeKeyed(client: Client, klpd: string, merge: Merge): Promise<MergeResult> {
  const { dataset } = merge
  const identity = dataset.shape.kind === 'keyed' ? dataset.shape.identity : []
  const content = contentColumns(dataset)
  const compared = content.filter((column) => !identity.includes(column) && merge.present.has(column))
  const constants = Object.entries(dataset.constants)
  const sameKey = [
    ...sameOwner(dataset, 't', 's'),
    ...constants.map(([column, value]) => `t.${column} = ${literal(value)}`),
    ...identity.map((column) => `t.${column} = s.${column}`),
    `t.known_to = 'infinity'`,
  ].join(' and ')
  const scope = await currentScope(client, klpd, dataset)
  const staged = await tally(
    client,
    `select count(*)::int as rows, coalesce(sum(${rupiahOf(dataset)}), 0)::text as rupiah from stage where klpd = $1`,
    [klpd],
  )
  let changed: Tally = { rows: 0, rupiah: '0' }
  if (scope.current > 0) {
    const differs =
      compared.length === 0 ? 'false' : `(${list(compared, 't.')}) is distinct from (${list(compared, 's.')})`
    changed = await tally(
      client,
      `
      with closed as (
        update ${dataset.table} t set known_to = $2 from stage s
        where s.klpd = $1 and ${sameKey} and ${differs}
          and (s.event_date is null or t.event_date is null or s.event_date >= t.event_date)
        returning ${rupiahOf(dataset, 's.')} as rupiah)
      select count(*)::int as rows, coalesce(sum(rupiah), 0)::text as rupiah from closed`,
      [klpd, merge.at],
    )
    await client.query(
      `
      update ${dataset.table} t set event_date = s.event_date from stage s
      where s.klpd = $1 and ${sameKey} and not ${differs} and s.event_date > coalesce(t.event_date, '-infinity')`,
      [klpd],
    )
  }
  const absent = scope.current > 0 ? `and not exists (select from ${dataset.table} t where ${sameKey})` : ''
  // Columns that the file lacks are carried over from the version that this file closed.
  const carries = scope.current > 0 && content.some((column) => !merge.present.has(column))
  const before = carries
    ? `left join ${dataset.table} p on ${sameKey.replaceAll('t.', 'p.').replace(`p.known_to = 'infinity'`, 'p.known_to = $2')}`
    : ''
  // (a column that the file lacks is empty in the stage, unless it was inferred from the row: known goes before inferred)
  const value = (column: string) =>
    carries && !merge.present.has(column) ? `coalesce(p.${column}, s.${column})` : `s.${column}`
  const insert = `
    insert into ${dataset.table} (${dataset.national ? '' : 'klpd, '}${list([...constants.map(([column]) => column), ...content])}, known_from, event_date, run_id, row_no, line, catatan)
    select ${dataset.national ? '' : 's.klpd, '}${[...constants.map(([, value]) => literal(value)), ...content.map(value)].join(', ')},
      $2, s.event_date, $3, s.row_no, s.line, s.catatan
    from stage s ${before} where s.klpd = $1 ${absent}`
  const parameters = [klpd, merge.at, merge.runId]
  let inserted = staged
  if (scope.current === 0) {
    // A first load inserts all it staged: no need to carry a million rows back through `returning`.
    await client.query(insert, parameters)
  } else {
    inserted = await tally(
      client,
      `with opened as (${insert} returning ${rupiahOf(dataset)} as rupiah)
       select count(*)::int as rows, coalesce(sum(rupiah), 0)::text as rupiah from opened`,
      parameters,
    )
  }
  const gone =
    scope.current > 0 ? await settleGone(client, klpd, merge, identity, '') : { rows: 0, rupiah: '0' }
  return {
    created: minus(inserted, changed),
    changed,
    unchanged: minus(staged, inserted),
    gone,
  }
}

async function mergeSets(
  client: Client,
  klpd: string,
  merge: Merge,
  parent: readonly string[],
): Promise<MergeResult> {
  const { dataset } = merge
  const content = contentColumns(dataset)
  const compared = content.filter((column) => !parent.includes(column) && merge.present.has(column))
  const constants = Object.entries(dataset.constants)
  const current = [
    ownedBy(dataset, 't.'),
    ...constants.map(([column, value]) => `t.${column} = ${literal(value)}`),
    `t.known_to = 'infinity'`,
  ].join(' and ')
  const sameParent = parent.map((column) => `t.${column} = s.${column}`).join(' and ')
  // `nth` numbers identical lines within a parent, so that two equal lines pair with two equal lines.
  await client.query('drop table if exists set_now, set_new, set_fate')
  await client.query(
    `
    create temp table set_new on commit drop as
    select s.row_no, ${list(parent, 's.')}, s.event_date, ${rupiahOf(dataset, 's.')} as rupiah, c.content,
      row_number() over (partition by ${list(parent, 's.')}, c.content order by s.row_no) as nth,
      row_number() over (partition by ${list(parent, 's.')} order by s.row_no) as ordinal
    from stage s, lateral (select md5(row(${list(compared, 's.')})::text) as content) c where s.klpd = $1`,
    [klpd],
  )
  await client.query(
    `
    create temp table set_now on commit drop as
    select ${list(parent, 't.')}, t.event_date, c.content,
      row_number() over (partition by ${list(parent, 't.')}, c.content order by t.ordinal) as nth
    from ${dataset.table} t, lateral (select md5(row(${list(compared, 't.')})::text) as content) c
    where ${current} and (${list(parent, 't.')}) in (select ${list(parent)} from set_new)`,
    [klpd],
  )
  await client.query(`
    create temp table set_fate on commit drop as
    select ${list(parent, 'n.')},
      case when o.lines is null then 'new'
           when o.lines = n.lines and o.pairs = n.lines then 'same'
           when n.age < o.age then 'older' else 'replaced' end as fate
    from (select ${list(parent)}, count(*) as lines, max(event_date) as age from set_new group by ${list(parent)}) n
    left join (
      select ${list(parent, 't.')}, count(*) as lines, count(s.content) as pairs, max(t.event_date) as age
      from set_now t left join set_new s on ${sameParent} and s.content = t.content and s.nth = t.nth
      group by ${list(parent, 't.')}) o on ${parent.map((column) => `o.${column} = n.${column}`).join(' and ')}`)
  const fateJoin = parent.map((column) => `f.${column} = s.${column}`).join(' and ')
  const counts = await client.query<{ fate: string; rows: number; rupiah: string }>(`
    select case when f.fate = 'new' then 'new'
                when f.fate = 'replaced' and t.content is null then 'changed' else 'unchanged' end as fate,
      count(*)::int as rows, coalesce(sum(s.rupiah), 0)::text as rupiah
    from set_new s join set_fate f on ${fateJoin}
    left join set_now t on ${sameParent} and t.content = s.content and t.nth = s.nth
    group by 1`)
  await client.query(
    `
    update ${dataset.table} t set known_to = $2 from set_fate f
    where ${current} and ${parent.map((column) => `t.${column} = f.${column}`).join(' and ')} and f.fate = 'replaced'`,
    [klpd, merge.at],
  )
  await client.query(
    `
    insert into ${dataset.table} (${dataset.national ? '' : 'klpd, '}ordinal, ${list([...constants.map(([column]) => column), ...content])}, known_from, event_date, run_id, row_no, line, catatan)
    select ${dataset.national ? '' : 's.klpd, '}n.ordinal, ${[...constants.map(([, value]) => literal(value)), ...content.map((column) => `s.${column}`)].join(', ')},
      $2, s.event_date, $3, s.row_no, s.line, s.catatan
    from stage s join set_new n on n.row_no = s.row_no join set_fate f on ${fateJoin}
    where s.klpd = $1 and f.fate in ('new', 'replaced')`,
    [klpd, merge.at, merge.runId],
  )
  await client.query(
    `
    update ${dataset.table} t set event_date = n.age
    from (select ${list(parent, 's.')}, max(s.event_date) as age from set_new s join set_fate f on ${fateJoin} where f.fate = 'same' group by ${list(parent, 's.')}) n
    where ${current} and ${parent.map((column) => `t.${column} = n.${column}`).join(' and ')} and n.age > coalesce(t.event_date, '-infinity')`,
    [klpd],
  )
  const of = (fate: string): Tally => counts.rows.find((row) => row.fate === fate) ?? { rows: 0, rupiah: '0' }
  const gone = await settleGone(client, klpd, merge, parent, 'ordinal')
  return { created: of('new'), changed: of('changed'), unchanged: of('unchanged'), gone }
}

async function currentScope(client: Client, klpd: string, dataset: Dataset): Promise<{ current: number }> {
  const constants = Object.entries(dataset.constants)
    .map(([column, value]) => `and ${column} = ${literal(value)}`)
    .join(' ')
  const found = await client.query(
    `select 1 from ${dataset.table} where ${ownedBy(dataset, '')} ${constants} and known_to = 'infinity' limit 1`,
    [klpd],
  )
  return { current: found.rowCount ?? 0 }
}

const GONE_LISTED = 5_000

/** Known rows of the same government and years that the file does not hold: listed, closed only when declared complete. */
async function settleGone(
  client: Client,
  klpd: string,
  merge: Merge,
  key: readonly string[],
  extra: string,
): Promise<Tally> {
  const { dataset } = merge
  const constants = Object.entries(dataset.constants)
    .map(([column, value]) => `and t.${column} = ${literal(value)}`)
    .join(' ')
  const hasRejects =
    (await client.query<{ t: string | null }>(`select to_regclass('pg_temp.rejected_key')::text as t`))
      .rows[0]!.t !== null
  const match = (alias: string) =>
    [...sameOwner(dataset, alias, 't'), ...key.map((column) => `${alias}.${column} = t.${column}`)].join(
      ' and ',
    )
  const within = [scopeColumn(dataset), ...(dataset.completeWithin ?? [])]
  const where = `${ownedBy(dataset, 't.')} ${constants} and t.known_to = 'infinity'
    and (${list(within, 't.')}) in (select distinct ${list(within)} from stage where klpd = $1)
    and not exists (select from stage s where ${match('s')})
    ${hasRejects ? `and not exists (select from rejected_key k where ${match('k')})` : ''}`
  const found = await tally(
    client,
    `select count(*)::int as rows, coalesce(sum(${rupiahOf(dataset, 't.')}), 0)::text as rupiah from ${dataset.table} t where ${where}`,
    [klpd],
  )
  if (found.rows === 0) return found
  await client.query(`create temp table if not exists gone_row (key jsonb, rupiah numeric) on commit drop`)
  const shown = dataset.shownAs ?? [...Object.keys(dataset.constants), ...key, ...(extra ? [extra] : [])]
  await client.query(
    `
    insert into gone_row select jsonb_build_object(${dataset.national ? '' : `'klpd', t.klpd, `}${shown.map((column) => `'${column}', t.${column}`).join(', ')}), ${rupiahOf(dataset, 't.')}
    from ${dataset.table} t where ${where} order by ${list(shown, 't.')} limit ${GONE_LISTED}`,
    [klpd],
  )
  if (merge.complete)
    await client.query(`update ${dataset.table} t set known_to = $2 where ${where}`, [klpd, merge.at])
  return found
}

async function tally(client: Client, text: string, parameters: unknown[] = []): Promise<Tally> {
  const found = await client.query<Tally>(text, parameters)
  return { rows: found.rows[0]!.rows, rupiah: found.rows[0]!.rupiah }
}

const toSen = (text: string): bigint => {
  const [whole, fraction = ''] = text.replace('-', '').split('.')
  const amount = BigInt(whole!) * 100n + BigInt(fraction.padEnd(2, '0').slice(0, 2))
  return text.startsWith('-') ? -amount : amount
}
export const fromSen = (sen: bigint): string => {
  const digits = (sen < 0n ? -sen : sen).toString().padStart(3, '0')
  return `${sen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
export const plusTally = (a: Tally, b: Tally): Tally => ({
  rows: a.rows + b.rows,
  rupiah: fromSen(toSen(a.rupiah) + toSen(b.rupiah)),
})
const minus = (a: Tally, b: Tally): Tally => ({
  rows: a.rows - b.rows,
  rupiah: fromSen(toSen(a.rupiah) - toSen(b.rupiah)),
})
export { toSen }
