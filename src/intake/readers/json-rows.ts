/**
 * Streams flat objects out of LKPP's JSON: a plain array (old ISB, legacy), the v1 envelope
 * `{success,data:[…],meta}`, or one object per line. Own code, because `JSON.parse` turns
 * `199001012020121001` (an 18-digit NIP sent as a number) into another person and 0.1+0.2 into
 * money; and because rows repeat their keys, so comparing beats parsing.
 *
 * Algorithm: keep a window of text; parse one object at the cursor; if the window ends inside it,
 * rewind to the object's start and wait for the next chunk.
 */
import { FileProblem } from '../file-problem.ts'
import {
  type Columns,
  MAX_COLUMNS,
  MAX_ROW_CHARACTERS,
  MAX_ROWS,
  type RowReader,
  type RowSink,
} from './row-sink.ts'

/** One instance, thrown as a signal: the window ends inside a row. */
const NEED_MORE = new Error('need more text')

export function jsonRows(): RowReader {
  const columns: Columns = []
  return {
    columns,
    numbers: 'plain',
    async read(input, sink) {
      const parser = new JsonRowParser(columns, sink)
      const decoder = new TextDecoder('utf-8', { fatal: true })
      for await (const chunk of input) {
        parser.feed(decode(decoder, chunk, true), false)
        await sink.flush()
      }
      parser.feed(decode(decoder, new Uint8Array(), false), true)
      await sink.flush()
    },
  }
}

export function decode(decoder: TextDecoder, chunk: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(chunk, { stream })
  } catch {
    throw new FileProblem('bukan-utf8')
  }
}

type Mode = 'start' | 'array' | 'lines' | 'envelope' | 'done'

class JsonRowParser {
  private text = ''
  private at = 0
  private line = 1
  private rowNo = 0
  private mode: Mode = 'start'
  private afterData = false
  private sawData = false
  private last = false
  /** `"key"` tokens in column order: the i-th key of a row is nearly always the i-th of the row before. */
  private readonly expected: string[] = []
  private readonly index = new Map<string, number>()
  private readonly columns: Columns
  private readonly sink: RowSink

  constructor(columns: Columns, sink: RowSink) {
    this.columns = columns
    this.sink = sink
  }

  feed(more: string, last: boolean): void {
    this.last = last
    this.text = this.at === this.text.length ? more : this.text.slice(this.at) + more
    this.at = 0
    try {
      while (this.step());
    } catch (signal) {
      if (signal !== NEED_MORE) throw signal
      if (last) throw new FileProblem('json-terpotong', { baris: this.line, rows: this.rowNo })
      if (this.text.length - this.at > MAX_ROW_CHARACTERS)
        throw new FileProblem('baris-terlalu-panjang', { baris: this.line })
    }
    if (last) this.finish()
  }

  private finish(): void {
    if (this.mode === 'start') throw new FileProblem('berkas-kosong')
    if (this.mode === 'array' || this.mode === 'envelope') {
      throw new FileProblem('json-terpotong', { baris: this.line, rows: this.rowNo })
    }
    if (this.rowNo === 0) throw new FileProblem('tanpa-baris')
  }

  /** One thing at the top level: a bracket, a comma, a row. False when the text is used up. */
  private step(): boolean {
    this.skipSpace()
    if (this.at >= this.text.length) return false
    const code = this.text.charCodeAt(this.at)
    switch (this.mode) {
      case 'start':
        if (code === 0xfeff) this.at++
        else if (code === 91) this.enter('array')
        else if (code === 123) this.startObject()
        else this.broken('[ atau {')
        return true
      case 'array':
        if (code === 93) {
          this.at++
          this.mode = this.afterData ? 'envelope' : 'done'
        } else if (code === 44) this.at++
        else if (code === 123) this.parseRow()
        else this.broken('objek')
        return true
      case 'lines':
        if (code === 44) this.at++
        else if (code === 123) this.parseRow()
        else this.broken('objek')
        return true
      case 'envelope':
        this.envelopeMember(code)
        return true
      case 'done':
        return this.broken('akhir berkas')
    }
  }

  private enter(mode: Mode): void {
    this.at++
    this.mode = mode
  }

  /** `{"success":…`, `{"data":…`, `{"meta":…`, `{"error":…` begin an envelope; other keys a row per line. */
  private startObject(): void {
    const head = /^\{\s*"((?:[^"\\]|\\.)*)"/.exec(this.text.slice(this.at, this.at + 4096))
    if (!head) {
      if (!this.last && this.text.length - this.at < 4096) throw NEED_MORE
      return this.broken('kunci')
    }
    if (/^(success|data|meta|error|status|message)$/.test(head[1]!)) this.enter('envelope')
    else this.mode = 'lines'
  }

  private envelopeMember(code: number): void {
    const begin = this.at
    const line = this.line
    try {
      if (code === 125) {
        this.at++
        this.mode = 'done'
        if (!this.sawData) throw new FileProblem('data-null')
        return
      }
      if (code === 44) this.at++
      const key = this.parseKey()
      this.skipSpace()
      this.need()
      const next = this.text.charCodeAt(this.at)
      if (key === 'data' && next === 91) {
        this.sawData = true
        this.afterData = true
        this.enter('array')
        return
      }
      const value = this.parseValue()
      if (key === 'data' && value === null) throw new FileProblem('data-null')
      if (key === 'error' && value !== null)
        throw new FileProblem('jawaban-galat', { jawaban: value.slice(0, 300) })
    } catch (signal) {
      this.at = begin
      this.line = line
      throw signal
    }
  }

  private parseRow(): void {
    const begin = this.at
    const line = this.line
    try {
      const values = this.parseObject()
      this.rowNo++
      if (this.rowNo > MAX_ROWS) throw new FileProblem('terlalu-banyak-baris', { batas: MAX_ROWS })
      this.sink.row(values, this.rowNo, line)
    } catch (signal) {
      this.at = begin
      this.line = line
      throw signal
    }
  }

  private parseObject(): (string | null | undefined)[] {
    const values: (string | null | undefined)[] = new Array<string | null | undefined>(this.columns.length)
    this.at++
    let position = 0
    this.skipSpace()
    this.need()
    if (this.text.charCodeAt(this.at) === 125) {
      this.at++
      return values
    }
    for (;;) {
      let column = position
      const guess = this.expected[position]
      if (guess !== undefined && this.text.startsWith(guess, this.at)) this.at += guess.length
      else column = this.columnOf(this.parseKeyToken())
      position = column + 1
      this.skipSpace()
      this.need()
      if (this.text.charCodeAt(this.at) !== 58) this.broken(':')
      this.at++
      this.skipSpace()
      this.need()
      values[column] = this.parseValue()
      this.skipSpace()
      this.need()
      const code = this.text.charCodeAt(this.at)
      this.at++
      if (code === 125) return values
      if (code !== 44) this.broken(', atau }')
      this.skipSpace()
      this.need()
    }
  }

  private columnOf(key: string): number {
    const known = this.index.get(key)
    if (known !== undefined) return known
    const column = this.columns.length
    if (column >= MAX_COLUMNS) throw new FileProblem('terlalu-banyak-kolom', { batas: MAX_COLUMNS })
    this.columns.push(key)
    this.expected.push(JSON.stringify(key))
    this.index.set(key, column)
    return column
  }

  private parseKey(): string {
    this.skipSpace()
    this.need()
    const key = this.parseKeyToken()
    this.skipSpace()
    this.need()
    if (this.text.charCodeAt(this.at) !== 58) this.broken(':')
    this.at++
    return key
  }

  private parseKeyToken(): string {
    if (this.text.charCodeAt(this.at) !== 34) this.broken('kunci')
    return this.parseString()
  }

  private parseValue(): string | null {
    const code = this.text.charCodeAt(this.at)
    if (code === 34) return this.parseString()
    if (code === 45 || (code >= 48 && code <= 57)) return this.parseNumber()
    if (code === 110) return this.word('null') as null
    if (code === 116) return this.word('true')
    if (code === 102) return this.word('false')
    if (code === 123 || code === 91) return this.parseNested()
    return this.broken('nilai')
  }

  private word(word: 'null' | 'true' | 'false'): string | null {
    if (this.text.length - this.at < word.length) throw NEED_MORE
    if (!this.text.startsWith(word, this.at)) this.broken(word)
    this.at += word.length
    return word === 'null' ? null : word
  }

  private parseNumber(): string {
    const text = this.text
    let end = this.at + 1
    for (;;) {
      const code = text.charCodeAt(end)
      if (
        (code >= 48 && code <= 57) ||
        code === 46 ||
        code === 101 ||
        code === 69 ||
        code === 43 ||
        code === 45
      )
        end++
      else if (end >= text.length && !this.last) throw NEED_MORE
      else break
    }
    const number = text.slice(this.at, end)
    if (!/^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(number)) this.broken('angka')
    this.at = end
    return number
  }

  private parseString(): string {
    const text = this.text
    const begin = this.at + 1
    for (let end = begin; end < text.length; end++) {
      const code = text.charCodeAt(end)
      if (code === 34) {
        this.at = end + 1
        return text.slice(begin, end)
      }
      if (code === 92) return this.parseEscapedString(end)
      if (code < 32) this.broken('tanda petik penutup')
    }
    throw NEED_MORE
  }

  private parseEscapedString(from: number): string {
    const text = this.text
    for (let end = from; end < text.length; end++) {
      const code = text.charCodeAt(end)
      if (code === 92) end++
      else if (code === 34) {
        const raw = text.slice(this.at, end + 1)
        try {
          const value = JSON.parse(raw) as string
          this.at = end + 1
          return value
        } catch {
          return this.broken('teks')
        }
      } else if (code < 32) this.broken('tanda petik penutup')
    }
    throw NEED_MORE
  }

  private parseNested(): string {
    const text = this.text
    const begin = this.at
    let depth = 0
    let inString = false
    for (let end = begin; end < text.length; end++) {
      const code = text.charCodeAt(end)
      if (inString) {
        if (code === 92) end++
        else if (code === 34) inString = false
      } else if (code === 34) inString = true
      else if (code === 123 || code === 91) depth++
      else if (code === 10) this.line++
      else if ((code === 125 || code === 93) && --depth === 0) {
        this.at = end + 1
        return text.slice(begin, end + 1)
      }
    }
    throw NEED_MORE
  }

  private skipSpace(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at)
      if (code === 10) this.line++
      else if (code !== 32 && code !== 13 && code !== 9) return
      this.at++
    }
  }

  private need(): void {
    if (this.at >= this.text.length) throw NEED_MORE
  }

  private broken(wanted: string): never {
    const seen = this.text.slice(this.at, this.at + 20)
    throw new FileProblem('json-rusak', { baris: this.line, diharapkan: wanted, terbaca: seen })
  }
}
