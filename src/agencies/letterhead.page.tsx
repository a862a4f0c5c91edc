import {
  ErrorSummary,
  formatInstant,
  formatOffice,
  type Language,
  type Problem,
  problemOf,
  Scroll,
  SelectField,
  TextField,
} from '#web'
import type { LetterheadRow } from './letterhead.queries.ts'

export interface LetterheadData {
  readonly language: Language
  readonly agencies: readonly { readonly code: string; readonly name: string }[]
  readonly rows: readonly LetterheadRow[]
  readonly typed: Readonly<Record<string, string>>
  readonly problems: readonly Problem[]
}

export function LetterheadPage({ language, agencies, rows, typed, problems }: LetterheadData) {
  const t = (id: string, en: string) => (language === 'id' ? id : en)
  const error = (field: string) => problemOf(problems, field)
  return (
    <>
      <div className="tight">
        <h1>{t('Kop surat', 'Letterheads')}</h1>
        <p className="soft">
          {t(
            'Alamat dan kontak di bawah nama perangkat daerah pada surat pesanan, BAST, dan dokumen lain. Tanpa isian, kop hanya memuat nama. Dokumen yang sudah terbit tetap memakai kop hari terbitnya.',
            'Address and contact under the name of an agency on its orders, receipts and other documents. Without them the letterhead has the name only. A document that was issued keeps the letterhead of its day.',
          )}
        </p>
      </div>
      <ErrorSummary errors={problems} language={language} />
      <form noValidate method="post" action="/orang/kop" className="stack">
        <SelectField
          name="satker"
          label={t('Perangkat daerah', 'Agency')}
          {...(typed['satker'] ? { value: typed['satker'] } : {})}
          error={error('satker')}
          options={[
            { value: '', label: t('Pilih', 'Choose') },
            ...agencies.map((one) => ({ value: one.code, label: formatOffice(one.name) })),
          ]}
        />
        <TextField
          name="alamat"
          label={t('Alamat', 'Address')}
          hint={t(
            'Misalnya: Jalan Cemara Raya 12, Kota Cemara 10110',
            'For example: Jalan Cemara Raya 12, Kota Cemara 10110',
          )}
          value={typed['alamat'] ?? ''}
          error={error('alamat')}
          maxLength={160}
        />
        <TextField
          name="kontak"
          label={t('Telepon, surel, laman', 'Telephone, e-mail, site')}
          hint={t(
            'Milik kantor, bukan pribadi. Misalnya: Telepon (021) 555 0100, dinas@cemara.contoh',
            'Of the office, not of a person. For example: Telephone (021) 555 0100, dinas@cemara.contoh',
          )}
          value={typed['kontak'] ?? ''}
          error={error('kontak')}
          maxLength={160}
        />
        <p className="small soft">
          {t('Kosongkan keduanya untuk mencabut kop.', 'Leave both empty to take the lines away.')}
        </p>
        <div className="actions">
          <button className="primary">{t('Simpan kop', 'Save the letterhead')}</button>
        </div>
      </form>
      <section>
        <h2>{t('Yang berlaku', 'In force')}</h2>
        {rows.length === 0 ? (
          <p className="soft">{t('Belum ada kop yang diisi.', 'No letterhead is set yet.')}</p>
        ) : (
          <Scroll label={t('Yang berlaku', 'In force')}>
            <table className="stacks">
              <thead>
                <tr>
                  <th scope="col">{t('Perangkat daerah', 'Agency')}</th>
                  <th scope="col">{t('Alamat', 'Address')}</th>
                  <th scope="col">{t('Kontak', 'Contact')}</th>
                  <th scope="col">{t('Ditetapkan', 'Set')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.code}>
                    <th scope="row">
                      <a href={`/orang/kop?satker=${encodeURIComponent(row.code)}`}>
                        {formatOffice(row.name ?? row.code)}
                      </a>
                    </th>
                    <td data-label={t('Alamat', 'Address')}>
                      <div>{row.alamat || '–'}</div>
                    </td>
                    <td data-label={t('Kontak', 'Contact')}>
                      <div>{row.kontak || '–'}</div>
                    </td>
                    <td data-label={t('Ditetapkan', 'Set')}>
                      <div className="small">
                        {row.set_by}, {formatInstant(row.set_at, language)}
                      </div>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
        )}
      </section>
    </>
  )
}
