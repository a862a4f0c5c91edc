/**
 * Turns one raw row into one line of PostgreSQL COPY text, or into reasons why not. Compiled once per
 * file: the loop over a million rows looks nothing up by name.
 */
import type { Columns } from './readers/row-sink.ts'
import { columnOf, type Dataset, type Field, NATION, type StagedRow } from './dataset.ts'
import { plainName, presentNames } from './detect.ts'
import * as values from './values.ts'

export interface RowReject {
  readonly rowNo: number
  readonly line: number
  readonly problems: readonly {
    readonly field: string
    readonly value: string | null
    readonly code: string
  }[]
  readonly klpd: string | null
  /** Identity columns as far as they could be read, so that a rejected row is not called "gone". */
  readonly identity: readonly (string | null)[]
  readonly rupiah: string | null
}

export interface KlpdRule {
  /** Told by a person, by the file's name or by the register; used where rows have none. */
  readonly fallback: string | undefined
  /** Only rows of these governments are taken; undefined = any. */
  readonly allowed: ReadonlySet<string> | undefined
  readonly aliases: ReadonlyMap<string, string>
  readonly byName: ReadonlyMap<string, string>
}

const NO_NOTES: readonly string[] = []

interface Slot {
  readonly field: Field
  readonly column: string
  readonly position: number
  readonly parse: (raw: string) => values.Parsed | null
}

export class RowStager {
  /** Stage columns after the common head, in COPY order. */
  readonly columns: string[]
  private readonly dataset: Dataset
  private readonly source: Columns
  private readonly numbers: 'plain' | 'local'
  private readonly klpd: KlpdRule
  private slots: Slot[] = []
  private compiledFor = -1
  private klpdAt = -1
  private nameAt = -1
  private asOfAt: number[] = []
  private readonly current: (string | null)[]
  private readonly place: Map<string, number>
  private readonly derived: [string, (row: StagedRow) => string | null][]

  constructor(dataset: Dataset, source: Columns, numbers: 'plain' | 'local', klpd: KlpdRule) {
    this.dataset = dataset
    this.source = source
    this.numbers = numbers
    this.klpd = klpd
    this.derived = [...Object.entries(dataset.derive ?? {}), ...Object.entries(dataset.stageDerive ?? {})]
    this.columns = [...dataset.fields.map(columnOf), ...this.derived.map(([column]) => column)]
    this.place = new Map(this.columns.map((column, position) => [column, position]))
    this.current = new Array<string | null>(this.columns.length).fill(null)
  }

  /** COPY text (without newline), or the reject. */
  stage(row: readonly (string | null | undefined)[], rowNo: number, line: number): string | RowReject {
    if (this.compiledFor !== this.source.length) this.compile()
    if (this.numbers === 'local' && row.length !== this.source.length) {
      const problem = { field: '*', value: String(row.length), code: 'jumlah-kolom' }
      return { rowNo, line, problems: [problem], klpd: null, identity: [], rupiah: null }
    }
    this.doubts = undefined
    let inferred: string[] | undefined
    let missing: Slot[] | undefined
    let problems: { field: string; value: string | null; code: string }[] | undefined
    const current = this.current
    const slots = this.slots
    for (let index = 0; index < slots.length; index++) {
      const slot = slots[index]!
      const raw = slot.position < 0 ? undefined : row[slot.position]
      current[index] = null
      if (raw === null || raw === undefined || raw === '') {
        if (slot.field.whenEmpty !== undefined) current[index] = slot.field.whenEmpty
        else if (slot.field.infer) (missing ??= []).push(slot)
        else if (slot.field.required)
          (problems ??= []).push({ field: slot.field.name, value: null, code: 'kosong' })
        continue
      }
      const parsed = slot.parse(raw)
      if (parsed === null) {
        if (slot.field.whenEmpty !== undefined) current[index] = slot.field.whenEmpty
        else if (slot.field.required)
          (problems ??= []).push({ field: slot.field.name, value: raw, code: 'kosong' })
      } else if ('text' in parsed) {
        current[index] = parsed.text
        if (slot.field.notNegative && parsed.text.charCodeAt(0) === 45) {
          ;(problems ??= []).push({ field: slot.field.name, value: raw, code: 'negatif' })
        }
      } else if (slot.field.keepWhenBad)
        (this.doubts ??= []).push({ field: slot.field.name, value: raw, code: parsed.bad })
      else (problems ??= []).push({ field: slot.field.name, value: raw, code: parsed.bad })
    }
    for (const { field, column } of missing ?? []) {
      const value = field.infer!(this.view)
      if (value !== null) {
        this.view.set(column, value)
        ;(inferred ??= []).push(`DISIMPULKAN:${field.name}`)
      } else if (field.required) (problems ??= []).push({ field: field.name, value: null, code: 'kosong' })
    }
    const klpd = this.klpdOf(row)
    if (klpd === null) (problems ??= []).push({ field: 'kd_klpd', value: null, code: 'klpd-tidak-diketahui' })
    else if (!this.dataset.national && this.klpd.allowed && !this.klpd.allowed.has(klpd)) {
      ;(problems ??= []).push({ field: 'kd_klpd', value: klpd, code: 'klpd-lain' })
    }
    const eventDate = this.eventDate(row)
    const view = this.view
    for (const [column, compute] of this.derived) view.set(column, compute(view))
    if (problems) return this.reject(rowNo, line, problems, klpd)
    const own = this.dataset.notes?.(view) ?? NO_NOTES
    const notes =
      this.doubts || inferred
        ? [...own, ...(inferred ?? []), ...(this.doubts ?? []).map((doubt) => `${doubt.code}:${doubt.field}`)]
        : own
    this.lastNotes = notes
    return this.copyLine(rowNo, line, klpd!, eventDate, notes)
  }

  /** Values of the row staged last that were unreadable and are kept as "not known". */
  doubts: { field: string; value: string; code: string }[] | undefined

  /** Notes on the row staged last. */
  lastNotes: readonly string[] = NO_NOTES

  /** Rupiah of the row staged last. */
  rupiah(): string | null {
    return this.dataset.rupiah ? this.view.get(this.dataset.rupiah) : null
  }

  private readonly view: StagedRow = {
    get: (column) => this.current[this.at(column)] ?? null,
    set: (column, value) => void (this.current[this.at(column)] = value),
  }

  private at(column: string): number {
    const position = this.place.get(column)
    if (position === undefined) throw new Error(`dataset ${this.dataset.name} has no column ${column}`)
    return position
  }

  private reject(
    rowNo: number,
    line: number,
    problems: RowReject['problems'],
    klpd: string | null,
  ): RowReject {
    const shape = this.dataset.shape
    const identity = (shape.kind === 'keyed' ? shape.identity : shape.parent).map((column) =>
      this.view.get(column),
    )
    return { rowNo, line, problems, klpd, identity, rupiah: this.rupiah() }
  }

  private copyLine(
    rowNo: number,
    line: number,
    klpd: string,
    eventDate: string | null,
    notes: readonly string[],
  ): string {
    let text = `${rowNo}\t${line}\t${klpd}\t${eventDate ?? '\\N'}\t${notes.length === 0 ? '{}' : `{${notes.join(',')}}`}`
    for (const value of this.current) text += value === null ? '\t\\N' : `\t${escapeCopy(value)}`
    return text
  }

  private klpdOf(row: readonly (string | null | undefined)[]): string | null {
    if (this.dataset.national) return NATION
    const own = this.klpdAt < 0 ? null : row[this.klpdAt]?.trim()
    if (own) return this.klpd.aliases.get(own) ?? own
    if (this.klpd.fallback) return this.klpd.fallback
    const name = this.nameAt < 0 ? undefined : row[this.nameAt]
    return (name && this.klpd.byName.get(name.trim().toLowerCase())) || null
  }

  private eventDate(row: readonly (string | null | undefined)[]): string | null {
    for (const position of this.asOfAt) {
      const raw = row[position]
      if (!raw) continue
      const parsed = values.parseDay(raw)
      if ('text' in parsed) return parsed.text
    }
    return null
  }

  private compile(): void {
    const found = presentNames(this.dataset, this.source)
    this.slots = this.dataset.fields.map((field) => ({
      field,
      column: columnOf(field),
      position: found.get(field.name) ?? -1,
      parse: this.parserOf(field),
    }))
    const names = new Map(this.source.map((name, position) => [plainName(name), position]))
    this.klpdAt = names.get('kd_klpd') ?? names.get('kode_klpd') ?? -1
    this.nameAt = names.get('nama_klpd') ?? names.get('nama_instansi') ?? -1
    this.asOfAt = this.dataset.asOf
      .map((name) => names.get(plainName(name)) ?? -1)
      .filter((position) => position >= 0)
    this.compiledFor = this.source.length
  }

  private parserOf(field: Field): Slot['parse'] {
    const numbers = this.numbers
    if (field.parse) return field.parse
    switch (field.type) {
      case 'money':
        return (raw) => values.parseMoney(raw, numbers)
      case 'quantity':
        return (raw) => values.parseQuantity(raw, numbers)
      case 'int':
        return values.parseInteger
      case 'year':
        return values.parseYear
      case 'bool':
        return values.parseBoolean
      case 'day':
        return (raw) => (raw.trim() === '' ? null : values.parseDay(raw))
      case 'moment':
        return (raw) => (raw.trim() === '' ? null : values.parseMoment(raw))
      case 'code':
        return (raw) => (raw.trim() === '' ? null : values.parseCode(raw))
      case 'text':
        return (raw) => {
          const text = values.cleanText(raw)
          return text === null ? null : { text }
        }
    }
  }
}

const NEEDS_ESCAPE = /[\\\t\n\r\u0000]/

function escapeCopy(text: string): string {
  if (!NEEDS_ESCAPE.test(text)) return text
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\u0000', '')
}
