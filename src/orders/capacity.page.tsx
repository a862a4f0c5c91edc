/** How many portions a kitchen makes each day of the next two weeks. */
import { draftOf, ErrorSummary, formatCount, formatWeekday, Hidden, type Language, Status } from '#web'
import type { IsoDate } from '#shared/date'
import type { FormProblem } from '#people'
import { classOf } from './product-classes.ts'
import type { CapacityView } from './views.queries.ts'

const t = (language: Language, id: string, en: string) => (language === 'id' ? id : en)

/** The button stands after each week: nobody scrolls past two weeks to save one day. */
const WEEK = 7

export function CapacityPage(props: {
  language: Language
  days: readonly CapacityView[]
  closed: ReadonlySet<string>
  typed: Readonly<Record<string, string>>
  problems: readonly FormProblem[]
  newKey: string
}) {
  const { language } = props
  const days = [...Map.groupBy(props.days, (one) => one.day)]
  return (
    <>
      <div className="tight">
        <h1>{t(language, 'Kapasitas', 'Capacity')}</h1>
        <p className="soft">
          {t(
            language,
            'Berapa porsi dapat Anda buat tiap hari. Pesanan tidak dapat melampauinya.',
            'How many portions you can make each day. Orders cannot pass it.',
          )}{' '}
          {t(
            language,
            'Angka untuk setiap hari dan hari tutup diatur di',
            'The number for every day and closed days are set in',
          )}{' '}
          <a href="/dapur/ketentuan">{t(language, 'Ketentuan', 'Terms')}</a>.
        </p>
      </div>
      <ErrorSummary errors={props.problems} language={language} />
      {days.length === 0 ? (
        <p>
          {t(
            language,
            'Belum ada jenis produk dengan kapasitas. Isi kapasitas tiap hari di Ketentuan lebih dahulu.',
            'No kind of product has a capacity yet. Enter the daily capacity under Terms first.',
          )}
        </p>
      ) : (
        <form
          noValidate
          method="post"
          action="/dapur/kapasitas"
          className="stack"
          id="form-kapasitas"
          {...draftOf(language)}
        >
          <Hidden fields={{ kunci: props.newKey }} />
          {[days.slice(0, WEEK), days.slice(WEEK)].map((week, at) => (
            <div key={at} className="stack">
              {week.map(([day, rows]) => (
                <fieldset key={day}>
                  <legend>{formatWeekday(day, language)}</legend>
                  {props.closed.has(day) ? (
                    <p className="small">
                      <Status kind="stopped">
                        {t(language, 'Tutup: tidak menerima pesanan', 'Closed: takes no orders')}
                      </Status>
                    </p>
                  ) : null}
                  {rows.map((row) => (
                    <Day
                      key={row.class_code}
                      row={row}
                      day={day}
                      language={language}
                      typed={props.typed}
                      problems={props.problems}
                    />
                  ))}
                </fieldset>
              ))}
              <div className="actions">
                <button className="primary">{t(language, 'Simpan kapasitas', 'Save capacity')}</button>
              </div>
            </div>
          ))}
        </form>
      )}
    </>
  )
}

function Day(props: {
  row: CapacityView
  day: IsoDate
  language: Language
  typed: Readonly<Record<string, string>>
  problems: readonly FormProblem[]
}) {
  const { row, language } = props
  const name = `kap_${row.class_code}_${row.day}`
  const problem = props.problems.find((one) => one.field === name)?.message
  return (
    <>
      <div className="capacity">
        <label htmlFor={name}>
          {classOf(row.class_code)?.title[language] ?? row.class_code}
          <Taken row={row} language={language} />
        </label>
        <input
          id={name}
          name={name}
          inputMode="numeric"
          maxLength={7}
          defaultValue={props.typed[name] ?? String(row.capacity)}
          className="short"
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${name}-error` : undefined}
        />
      </div>
      {problem ? (
        <p className="error" id={`${name}-error`}>
          {problem}
        </p>
      ) : null}
    </>
  )
}

/** A day without orders needs no sign; one that fills up does. */
function Taken({ row, language }: { row: CapacityView; language: Language }) {
  if (row.taken === 0) return null
  const left = row.capacity - row.taken
  return (
    <span className="block">
      <Status kind={left <= 0 ? 'stopped' : 'waiting'}>
        {t(
          language,
          `terisi ${formatCount(row.taken, language)}`,
          `${formatCount(row.taken, language)} taken`,
        )}
        ,{' '}
        {left <= 0
          ? t(language, 'penuh', 'full')
          : t(language, `sisa ${formatCount(left, language)}`, `${formatCount(left, language)} left`)}
      </Status>
    </span>
  )
}
