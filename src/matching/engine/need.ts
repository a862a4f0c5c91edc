/** What an agency says it will buy: one line of a plan, or one item of it. */
export interface Need {
  readonly id: string
  readonly text: string
  /** Account of the funding line (kode rekening): `5.1.02.01.01.0024`. */
  readonly account?: string
  /** Item class of the funding line, cut 1-1-2-2-2-4 (data-sources 0.3): `1.1.12.01.03.0002`. */
  readonly itemCode?: string
  readonly valueRupiah?: number
  /** Day on which the certificate must hold, as a number: 20260131. */
  readonly on?: number
}
