/** Beside what stops a draft: who else can make it, what costs less, which kitchens have waited long. */
import type { Language } from '#web'
import type { Candidate } from './choice.ts'
import { rupiah } from './amounts.ts'

export interface Alternatives {
  readonly kitchens: readonly Candidate[]
  /** Able kitchens without an order for the days of the rule (G-KONSENTRASI). */
  readonly idle: readonly Candidate[]
  readonly cheaper: readonly {
    readonly seller_id: string
    readonly seller: string
    readonly name: string
    readonly unit_price_rupiah: number
  }[]
  readonly idleDays: number
  readonly query: string
}

const t = (language: Language, id: string, en: string) => (language === 'id' ? id : en)

export function AlternativesPart(props: Alternatives & { base: string; language: Language }) {
  const { language, base, query } = props
  const choose = (sellerId: string) => `${base}/pilih?dapur=${sellerId}&${query}`
  const kitchens = (title: string, rows: readonly Candidate[]) =>
    rows.length === 0 ? null : (
      <>
        <h4>{title}</h4>
        <ul>
          {rows.map((one) => (
            <li key={one.sellerId}>
              <a href={choose(one.sellerId)}>{one.name}</a>, {t(language, 'mulai', 'from')}{' '}
              {rupiah(one.cheapestRupiah, language)}
              <span className="soft small">
                {' '}
                {t(language, `sanggup ${one.freePortions} hari itu`, `can make ${one.freePortions} that day`)}
              </span>
            </li>
          ))}
        </ul>
      </>
    )
  return (
    <div className="tight">
      {kitchens(t(language, 'Dapur lain yang sanggup', 'Other kitchens that can make it'), props.kitchens)}
      {kitchens(
        t(
          language,
          `Dapur yang sanggup dan ${props.idleDays} hari tanpa pesanan`,
          `Kitchens that can make it and had no order for ${props.idleDays} days`,
        ),
        props.idle,
      )}
      {props.cheaper.length === 0 ? null : (
        <>
          <h4>{t(language, 'Sejenis yang lebih murah', 'Equals that cost less')}</h4>
          <ul>
            {props.cheaper.map((one) => (
              <li key={`${one.seller_id}-${one.name}`}>
                <a href={choose(one.seller_id)}>{one.name}</a>, {one.seller}:{' '}
                {rupiah(one.unit_price_rupiah, language)}
              </li>
            ))}
          </ul>
        </>
      )}
      {props.kitchens.length + props.idle.length + props.cheaper.length === 0 ? (
        <p className="soft">
          {t(
            language,
            'Tidak ada dapur lain yang sanggup pada hari dan alamat itu.',
            'No other kitchen can make it on that day at that address.',
          )}
        </p>
      ) : null}
    </div>
  )
}
