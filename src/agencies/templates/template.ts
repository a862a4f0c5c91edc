/** What a government may start from: facts with their source, no codes that nobody confirmed. */
export interface Template {
  readonly id: string
  readonly nama: string
  readonly units: readonly { readonly nama: string; readonly jenis: string }[]
  readonly unitsSource: string
  readonly kecamatan: readonly { readonly kode: string; readonly nama: string; readonly kabkota: string }[]
  readonly kecamatanSource: string
}
