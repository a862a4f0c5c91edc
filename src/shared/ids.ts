/** LKPP's code of a government (D197, K34, L110): our tenant id. Ids are text; leading zeros live. */
export type Klpd = string & { readonly __brand: 'Klpd' }

export const findKlpd = (text: string): Klpd | undefined =>
  /^[A-Z]{1,2}\d{1,5}$/.test(text) ? (text as Klpd) : undefined

export function klpdOf(text: string): Klpd {
  const found = findKlpd(text)
  if (!found) throw new Error(`not a klpd code (like D197): ${JSON.stringify(text)}`)
  return found
}
