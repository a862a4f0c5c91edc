/** A saved column mapping turned into a description of the file, so that everything else is the ordinary intake. Pure. */
import { accept, type Decision, type Reason } from '#shared/decision'
import { columnOf, type Dataset, type Field } from '../dataset.ts'
import { plainName } from '../detect.ts'
import * as values from '../values.ts'
import { type ChosenColumns, repeatedHeadings } from './headings.ts'
import {
  agencyAs,
  agencyNameAs,
  type DateStyle,
  dayAs,
  type KnownAgency,
  moneyAs,
  type NumberStyle,
  yearAs,
} from './written-values.ts'

export interface ColumnMapping {
  readonly dataset: string
  /** Field of the description → heading of the file. */
  readonly kolom: ChosenColumns
  /** Field → one value for the whole file. */
  readonly tetapan: Readonly<Record<string, string>>
  /** Agency as the list writes it → its code. */
  readonly padanan: Readonly<Record<string, string>>
  readonly tulisan_angka: NumberStyle
  readonly tulisan_tanggal: DateStyle
}

/** Fields for which one heading may serve together with the date's. */
const YEAR = 'tahun_anggaran'

const mayBeMissing = (field: Field): boolean => field.required !== true

/** What is wrong with a mapping before any row is read: codes with the field or heading they are about. */
export function judgeMapping(
  base: Dataset,
  mapping: ColumnMapping,
  headings: readonly string[],
): Decision<ColumnMapping> {
  const because: Reason[] = []
  const present = new Set(headings.map(plainName))
  const repeated = new Set(repeatedHeadings(headings).map(plainName))
  const users = new Map<string, string[]>()
  for (const field of base.mapping?.fields ?? []) {
    const described = base.fields.find((one) => one.name === field.name)!
    const heading = mapping.kolom[field.name]
    const fixed = mapping.tetapan[field.name]
    if (heading !== undefined && fixed !== undefined)
      because.push({ code: 'kolom-atau-tetapan', facts: { field: field.name } })
    if (heading === undefined && fixed === undefined && !mayBeMissing(described))
      because.push({ code: 'kolom-wajib', facts: { field: field.name } })
    if (heading !== undefined) {
      if (!present.has(plainName(heading)))
        because.push({ code: 'kolom-tidak-ada', facts: { field: field.name, judul: heading } })
      else if (repeated.has(plainName(heading)))
        because.push({ code: 'judul-ganda', facts: { field: field.name, judul: heading } })
      users.set(plainName(heading), [...(users.get(plainName(heading)) ?? []), field.name])
    }
    if (fixed !== undefined && normaliseFixed(described, field.mayBeFixed === true, fixed) === null)
      because.push({ code: 'tetapan-tidak-sah', facts: { field: field.name, nilai: fixed.slice(0, 100) } })
  }
  for (const names of users.values()) {
    const others = names.filter((name) => name !== YEAR)
    if (others.length > 1) because.push({ code: 'judul-dipakai-dua', facts: { field: others.join(', ') } })
  }
  return because.length > 0 ? { ok: false, because } : accept(mapping)
}

function normaliseFixed(field: Field, allowed: boolean, value: string): string | null {
  if (!allowed) return null
  const parsed =
    field.type === 'year'
      ? values.parseYear(value)
      : field.type === 'int'
        ? values.parseInteger(value)
        : field.type === 'day'
          ? values.parseDay(value)
          : values.parseCode(value)
  return 'text' in parsed && !(field.notNegative && parsed.text.startsWith('-')) ? parsed.text : null
}

/** @throws when the mapping was not judged good for these headings. */
export function buildDataset(
  base: Dataset,
  mapping: ColumnMapping,
  agencies: readonly KnownAgency[],
): Dataset {
  const anchor = Object.values(mapping.kolom)[0]
  if (anchor === undefined) throw new Error('a mapping without any column')
  const fields: Field[] = []
  for (const asked of base.mapping?.fields ?? []) {
    const field = base.fields.find((one) => one.name === asked.name)!
    const heading = mapping.kolom[asked.name]
    const fixed = mapping.tetapan[asked.name]
    const rest: Field = { ...field, aliases: [] }
    if (heading !== undefined) {
      const parse = reading(field, mapping, agencies)
      fields.push({ ...rest, name: heading, column: columnOf(field), ...(parse ? { parse } : {}) })
    } else if (fixed !== undefined) {
      const text = normaliseFixed(field, asked.mayBeFixed === true, fixed)
      if (text === null) throw new Error(`fixed value of ${asked.name} was not judged`)
      // A cell that is there and empty must not overrule the fixed value, hence both.
      fields.push({
        ...rest,
        name: anchor,
        column: columnOf(field),
        required: false,
        parse: () => ({ text }),
        whenEmpty: text,
      })
    } else {
      // Not in this list: the column of the fact stays empty (or what the description says of an empty one).
      fields.push({
        ...rest,
        name: anchor,
        column: columnOf(field),
        required: false,
        parse: () => null,
      })
    }
  }
  const agencyHeading = mapping.kolom['kd_satker_str']
  if (agencyHeading !== undefined && base.fields.some((field) => field.name === 'nama_satker')) {
    fields.push({
      name: agencyHeading,
      column: 'nama_satker',
      type: 'text',
      stageOnly: true,
      parse: agencyNameAs(agencies),
    })
  }
  return {
    ...base,
    fields,
    signature: [...new Set(Object.values(mapping.kolom))],
    asOf: [],
    ignored: base.ignored,
  }
}

function reading(
  field: Field,
  mapping: ColumnMapping,
  agencies: readonly KnownAgency[],
): Field['parse'] | undefined {
  if (field.name === 'kd_satker_str') return agencyAs(agencies, mapping.padanan)
  if (field.parse) return field.parse
  if (field.type === 'money') return moneyAs(mapping.tulisan_angka)
  if (field.type === 'day') return dayAs(mapping.tulisan_tanggal)
  if (field.type === 'year') return yearAs(mapping.tulisan_tanggal)
  return undefined
}
